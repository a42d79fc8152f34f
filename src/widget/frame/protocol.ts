/*
 * What the host's page and the frame tell each other. Both sides check where a message comes from, and
 * both read it as if anybody had written it. Nothing that was typed is ever in one.
 */

/** Attributes that go from the element on the host's page to the one in the frame. */
export const SETTINGS = ['zip', 'lang', 'theme', 'show', 'plan'] as const;

/** Custom properties that go along, without `--pocket-district-` in front. */
export const STYLES =
  'accent accent-ink paper surface ink soft line sign sign-ink care care-ink alert radius font reserve'.split(
    ' ',
  );

export const EVENTS = [
  'district-select',
  'pocket-district-ready',
  'pocket-district-error',
] as const;

/*
 * From the frame: `hello` (it is here and wants its settings; says nothing, and so may go to anybody),
 * `size` with `height` in CSS pixels, and `event` with `name` and `detail`. To the frame: `settings`
 * with `settings`, an attribute each or null, and `styles`. The kind stands in `pocketDistrict`.
 */

/** The message of ours in some data, with nothing known about its fields; null for anything else. */
export function readMessage(data: unknown): Readonly<Record<string, unknown>> | null {
  return typeof data === 'object' && data !== null && 'pocketDistrict' in data
    ? (data as Record<string, unknown>)
    : null;
}
