/** The manifest is looked at no more often than this, unless the person asks. */
export const CHECK_EVERY_MS = 6 * 60 * 60 * 1000;

/** Whether it is time to look. A clock that was set back since the last look does not put it off. */
export function isDue(checkedAtMs: number | null, nowMs: number): boolean {
  return checkedAtMs === null || nowMs < checkedAtMs || nowMs - checkedAtMs >= CHECK_EVERY_MS;
}
