/*
 * Small things that must be known before the first paint: language, appearance, the last answers.
 * The browser may refuse to keep anything (a private window, a frame, a full disk); then they last
 * as long as the page.
 */

const PREFIX = 'pocket-district:';
const ofThisPage = new Map<string, unknown>();

/** What was kept under `key`, or null. */
export function recall(key: string): unknown {
  if (ofThisPage.has(key)) return ofThisPage.get(key);
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Keeps `value`, a JSON value, under `key`. */
export function remember(key: string, value: unknown): void {
  ofThisPage.set(key, value);
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Kept for this page only; nothing here is worth a warning.
  }
}

/** Forgets what was kept under `key`. */
export function forget(key: string): void {
  ofThisPage.set(key, null);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // It was never kept.
  }
}
