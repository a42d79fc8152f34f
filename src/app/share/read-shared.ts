import { parsePosition } from '../../core/parse-position.ts';
import { parseZip } from '../../core/parse-zip.ts';
import { spotPosition } from '../doorstep/spot-text.ts';
import type { Address } from '../routing/address.ts';

/** More than this nobody shares to ask about one place. */
const LONGEST_TEXT = 4096;
const LINK = /\b(?:https?:\/\/|geo:)\S+/gi;
const FIVE_DIGITS = /(?<![\d.,-])\d{5}(?:-\d{4})?(?![\d.]|-\d)/g;

/** Where a shared text leads, or why it leads nowhere. */
export type SharedReading =
  | { readonly kind: 'address'; readonly address: Address }
  | { readonly kind: 'short-link' }
  | { readonly kind: 'nothing' };

/**
 * Reads what another app has shared: a position (as text, a map's link, a plus code), else the last
 * ZIP in it, since an address ends with its ZIP and may begin with a street number of five digits. A
 * short link is not opened. Every text gives a reading.
 */
export function readShared(shared: string): SharedReading {
  const text = shared.slice(0, LONGEST_TEXT);
  const links = text.match(LINK) ?? [];
  let shortLink = false;
  for (const candidate of [...links, ...lines(text), text]) {
    const parsed = parsePosition(candidate);
    if (parsed.ok) {
      return { kind: 'address', address: { screen: 'at', position: spotPosition(parsed) } };
    }
    shortLink ||= parsed.reason === 'short-link';
  }
  const zip = text.replace(LINK, ' ').match(FIVE_DIGITS)?.at(-1);
  const parsed = zip === undefined ? null : parseZip(zip);
  if (parsed?.ok) return { kind: 'address', address: { screen: 'home', zip: parsed.zip } };
  return { kind: shortLink ? 'short-link' : 'nothing' };
}

function lines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
