/** Longer texts are no name of anything; more words neither. */
const LONGEST_TEXT = 100;
const MOST_WORDS = 10;

/** What a name and a search write differently. Names have the right side, whichever they publish. */
const FULL_WORDS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ft', 'fort'],
  ['mt', 'mount'],
]);

/** Parts of a name that are written apart or together: `Mc Allen`, `O Fallon`. */
const JOINED = new Set(['mc', 'o', 'd']);

/**
 * The words of a text as they are compared: small letters without accents, nothing but letters and
 * digits. `Winston-Salem` is `winston salem`, `O'Fallon` and `O Fallon` are `ofallon`, `N.J.` is `nj`.
 */
export function searchWords(text: string): string[] {
  const plain = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`ʻ]/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1');
  const words: string[] = [];
  for (const word of plain.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    const before = words.at(-1);
    if (before !== undefined && JOINED.has(before)) words[words.length - 1] = before + word;
    else words.push(word);
  }
  return words.slice(0, MOST_WORDS);
}

/** The words of a name, the short ones among them in full: `St. Louis` is `saint louis`. */
export function nameWords(name: string): string[] {
  return searchWords(name).map((word) => FULL_WORDS.get(word) ?? word);
}

/** How a name stands in an address: `saint-louis`. */
export function nameKey(name: string): string {
  return nameWords(name).join('-');
}
