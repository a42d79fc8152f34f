import { nameKey } from '../../core/search/search-words.ts';
import { stateByCode } from '../../shared/states.ts';
import type { PageKind } from '../routing/address.ts';

/** The two parts of `MN/saint-paul`, with spaces in the name; no state where there is none. */
export function splitName(name: string): readonly [state: string, said: string] {
  const slash = name.indexOf('/');
  return slash < 0 ? ['', name] : [name.slice(0, slash), name.slice(slash + 1).replace(/-/g, ' ')];
}

/**
 * What a page's address already says of its name, before any data does: `Saint Paul` in `MN` for
 * `MN/saint-paul`; null where it names no state, or is a member's.
 */
export function nameInAddress(
  kind: PageKind,
  name: string,
): { readonly said: string; readonly state: string } | null {
  const [code, said] = kind === 'state' ? [name, ''] : splitName(name);
  const state = stateByCode(code.toUpperCase());
  if (state === null || kind === 'member' || kind === 'plan') return null;
  if (kind !== 'state' && nameKey(said) === '') return null;
  const capital = said.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return { said: capital, state: state.code };
}
