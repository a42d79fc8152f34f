import type { PostalZip } from './model.ts';

/** Military mail: the Postal Service's three "states" by the first three digits of the ZIP. */
export type MilitaryState = 'AA' | 'AE' | 'AP';

/**
 * The military state of a ZIP, or null for another prefix. From the Postal Service's Publication 28,
 * section 238: 340 the Americas, 090 to 099 Europe and beyond, 962 to 966 the Pacific. The gazetteer's
 * own column is not used: it writes AA for most of the Pacific.
 */
export function militaryState(zip: string): MilitaryState | null {
  const prefix = Number(zip.slice(0, 3));
  if (prefix === 340) return 'AA';
  if (prefix >= 90 && prefix <= 99) return 'AE';
  if (prefix >= 962 && prefix <= 966) return 'AP';
  return null;
}

/** `APO`, `FPO` or `DPO`, or null when the row's place is none of them. */
export function militaryOffice(row: PostalZip): string | null {
  return /^(APO|FPO|DPO)\b/.exec(row.place)?.[1] ?? null;
}
