import type { KnownZip, UnknownZip, ZipAnswer } from '../../lib/index.ts';
import type { ZipFinding } from './finding.ts';
import type { Reading } from './typing.ts';

/** A text without a ZIP. */
export type Unanswered = Exclude<Reading, { readonly kind: 'zip' }>;

/** What the screen has to say about the ZIP box. */
export type Outcome =
  | Unanswered
  /** A ZIP, and the data to answer it is not here yet. */
  | { readonly kind: 'waiting'; readonly zip: string }
  | { readonly kind: 'unknown'; readonly answer: UnknownZip; readonly dataDate: string }
  | {
      readonly kind: 'found';
      readonly finding: ZipFinding;
      /** An earlier answer, shown while the data is still being opened. */
      readonly fromRecents: boolean;
    };

/** What an opened snapshot says to a ZIP; null while none is open. */
export interface Answered {
  readonly answer: ZipAnswer;
  readonly snapshotId: string;
  readonly dataDate: string;
  readonly find: (answer: KnownZip) => { finding: ZipFinding; whole: boolean };
}

/**
 * The outcome of a ZIP: from the data where it is open, else from the last answers. An earlier
 * answer from the same data also stands in until offices and places are open, so that nothing that
 * was on the screen goes away for a moment.
 */
export function outcomeOf(
  zip: string,
  answered: Answered | null,
  recentFinding: (zip: string) => ZipFinding | null,
): Outcome {
  const recent = recentFinding(zip);
  if (answered === null) {
    if (recent === null) return { kind: 'waiting', zip };
    return { kind: 'found', finding: recent, fromRecents: true };
  }
  const { answer, dataDate } = answered;
  if (answer.status === 'invalid') {
    return { kind: 'misread', reason: answer.reason, suggestion: answer.suggestion };
  }
  if (answer.status === 'unknown') return { kind: 'unknown', answer, dataDate };
  const { finding, whole } = answered.find(answer);
  const sameData =
    recent?.receipt.snapshotId === answered.snapshotId && recent.answer.plan === answer.plan;
  return { kind: 'found', finding: whole || !sameData ? finding : recent, fromRecents: false };
}
