import { parseZip } from '../../core/parse-zip.ts';
import type { ZipMisreadReason } from '../../lib/index.ts';

const ZIP_DIGITS = 5;

const CUT_PLUS_FOUR = /^\s*(\d{5})-\d{0,3}\s*$/;
/** The rest of a ZIP+4 may come, or the next of several ZIPs. */
const TYPED_ON = /^\s*(\d{5})[-\s,;]+\d{0,4}$/;

/** The text in the ZIP box, read: nothing, a beginning, a ZIP, words of any kind, or a misread. */
export type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'beginning'; readonly missing: number }
  | { readonly kind: 'zip'; readonly zip: string }
  | { readonly kind: 'words' }
  | {
      readonly kind: 'misread';
      readonly reason: ZipMisreadReason;
      readonly suggestion: string | null;
    };

/**
 * Reads the box. While the person is still typing (`settled` false), what may yet become a ZIP is no
 * mistake. A ZIP+4 that was cut short never is: its five digits are the answer.
 */
export function readZipBox(text: string, settled: boolean): Reading {
  if (text.trim() === '') return { kind: 'nothing' };
  const beginning = settled ? null : /^\s*(\d{1,4})$/.exec(text);
  if (beginning) return { kind: 'beginning', missing: ZIP_DIGITS - (beginning[1] ?? '').length };
  const zip = (settled ? CUT_PLUS_FOUR : TYPED_ON).exec(text)?.[1];
  if (zip !== undefined) return { kind: 'zip', zip };
  const parsed = parseZip(text);
  if (parsed.ok) return { kind: 'zip', zip: parsed.zip };
  return /\p{L}/u.test(text)
    ? { kind: 'words' }
    : { kind: 'misread', reason: parsed.reason, suggestion: parsed.suggestion };
}
