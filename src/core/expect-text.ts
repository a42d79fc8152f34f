/** Longer values are cut in what an error says of them. */
const LONGEST_SHOWN = 40;

/** Throws a TypeError that says what it got when `value` is no text: a caller's mistake. */
export function expectText(value: unknown, what: string): asserts value is string {
  if (typeof value === 'string') return;
  throw new TypeError(`${what} is a text, not ${shown(value)}`);
}

/** A value as an error names it, with its kind. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'object' || typeof value === 'function') {
    return Array.isArray(value) ? 'an array' : `a ${typeof value}`.replace('a object', 'an object');
  }
  return `${String(value).slice(0, LONGEST_SHOWN)} (${typeof value})`;
}
