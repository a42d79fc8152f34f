import { parseZip } from '../../core/parse-zip.ts';
import type { ZipMisreadReason } from '../../lib/index.ts';

const ZIP_DIGITS = 5;

/** The text in the ZIP box, read: nothing, a beginning, a ZIP, or a misread. */
export type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'beginning'; readonly missing: number }
  | { readonly kind: 'zip'; readonly zip: string }
  | {
      readonly kind: 'misread';
      readonly reason: ZipMisreadReason;
      readonly suggestion: string | null;
    };

/**
 * Reads the box. While the person is still typing (`settled` false), what may yet become a ZIP or a
 * ZIP+4 is no mistake.
 */
export function readZipBox(text: string, settled: boolean): Reading {
  if (text.trim() === '') return { kind: 'nothing' };
  if (!settled) {
    const beginning = /^\s*(\d{1,4})$/.exec(text)?.[1];
    if (beginning !== undefined) {
      return { kind: 'beginning', missing: ZIP_DIGITS - beginning.length };
    }
    const zip = /^\s*(\d{5})-\d{0,3}$/.exec(text)?.[1];
    if (zip !== undefined) return { kind: 'zip', zip };
  }
  const parsed = parseZip(text);
  return parsed.ok
    ? { kind: 'zip', zip: parsed.zip }
    : { kind: 'misread', reason: parsed.reason, suggestion: parsed.suggestion };
}
