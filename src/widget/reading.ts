import { parseZip } from '../core/parse-zip.ts';
import type { ZipMisreadReason } from '../core/zip-answer.ts';

/** The text in the box: nothing yet, a ZIP, or why it is none. */
export type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'zip'; readonly zip: string }
  | {
      readonly kind: 'misread';
      readonly reason: ZipMisreadReason;
      readonly suggestion: string | null;
    };

/** While the person still types (`settled` false) what may yet become a ZIP is no mistake. */
export function readBox(text: string, settled: boolean): Reading {
  if (text.trim() === '' || (!settled && /^\s*\d{1,4}$/.test(text))) return { kind: 'nothing' };
  const begun = settled ? null : /^\s*(\d{5})-\d{0,3}$/.exec(text);
  if (begun?.[1] !== undefined) return { kind: 'zip', zip: begun[1] };
  const parsed = parseZip(text);
  if (parsed.ok) return { kind: 'zip', zip: parsed.zip };
  return { kind: 'misread', reason: parsed.reason, suggestion: parsed.suggestion };
}
