/**
 * A typed or pasted text as it was meant: compatibility forms as plain ones (full-width digits),
 * every white space and line break as one space, invisible characters and white space at the ends
 * gone, every dash a hyphen. Look at `maxLength` characters of a trimmed text at most.
 */
export function cleanText(text: string, maxLength: number): { text: string; cut: boolean } {
  const trimmed = text.trim();
  const cut = trimmed.length > maxLength;
  const cleaned = (cut ? trimmed.slice(0, maxLength) : trimmed)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  return { text: cleaned, cut };
}
