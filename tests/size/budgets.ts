import { readFileSync } from 'node:fs';

/** What one thing may weigh at most, in bytes. */
export type Budget = Readonly<Partial<Record<'raw' | 'gzip' | 'brotli', number>>>;

/** All budgets of budgets.json, by the name of what they hold. */
export const BUDGETS: Readonly<Record<string, Budget>> = JSON.parse(
  readFileSync(new URL('budgets.json', import.meta.url), 'utf8'),
);

/** The gzip budget with this name. Throws when there is none. */
export function budgetBytes(name: string): number {
  const bytes = BUDGETS[name]?.gzip;
  if (bytes === undefined) throw new RangeError(`no budget is called "${name}"`);
  return bytes;
}
