/** Where the browser has no idle time to give, or none comes. */
const LATEST_MS = 2_000;

/** Resolves when the page has nothing else to do, and after two seconds at the latest. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Not in Safari before 18.
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, LATEST_MS);
    else requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
  });
}
