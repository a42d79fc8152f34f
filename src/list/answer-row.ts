import type { LocatedPoint } from '../core/point-answer.ts';
import type { KnownZip } from '../core/zip-answer.ts';
import type { ListAnswers } from './list-answers.ts';
import type { ZipCell } from './read-zip-cell.ts';
import type { Certainty, RowOutcome } from './row-outcome.ts';

const NOTHING = {
  districts: [],
  split: null,
  certainty: 'none',
  distanceMeters: null,
  detail: null,
  rule: null,
} as const satisfies Partial<RowOutcome>;

export const EMPTY_ROW: RowOutcome = { ...NOTHING, status: 'empty' };
export const TOO_LONG_ROW: RowOutcome = { ...NOTHING, status: 'too-long' };
export const NO_POSITION: RowOutcome = { ...NOTHING, status: 'not-a-position' };
export const NO_LINES: RowOutcome = { ...NOTHING, status: 'lines-missing' };

/** What to write for a ZIP's cell. */
export function zipOutcome(cell: ZipCell, answers: ListAnswers): RowOutcome {
  if (cell.kind === 'empty') return EMPTY_ROW;
  const maybe = (zip: string) => (isZip(zip, answers) ? `maybe ${zip}` : null);
  if (cell.kind === 'misread') {
    const detail = cell.maybe === null ? null : maybe(cell.maybe);
    return { ...NOTHING, status: 'not-a-zip', detail };
  }
  const answer = answers.lookupZip(cell.zip);
  const readAs = cell.asWritten ? null : cell.zip;
  if (answer.status === 'invalid') return { ...NOTHING, status: 'not-a-zip' };
  if (answer.status === 'unknown') return { ...NOTHING, status: 'unknown-zip', detail: readAs };
  // The one or the other is wrong, and which one a person has to say.
  if (cell.state !== undefined && !answer.states.includes(cell.state)) {
    return { ...NOTHING, status: 'not-a-zip', detail: `maybe ${cell.zip}` };
  }
  if (answer.status === 'no-district') {
    const status = answer.zipType === 'military' ? 'military' : 'associated-state';
    return { ...NOTHING, status, detail: readAs, rule: 'none' };
  }
  return {
    districts: answer.districts.map(({ code }) => code),
    split: answer.split,
    certainty: zipCertainty(answer),
    distanceMeters: null,
    status: readAs === null ? 'ok' : 'read-as',
    detail: readAs,
    rule: `${answer.basis}.${answer.primaryRule}`,
  };
}

/** What is known of a position, as far as a row says it. */
export interface PointFinding extends Pick<LocatedPoint, 'status' | 'distanceMeters'> {
  /** Of the districts, likeliest first. */
  readonly codes: readonly string[];
}

/** What to write for a position; `ofZip`: what the row's ZIP gives, where it has one. A ZIP
 * that is none is said even though the position answers. */
export function pointOutcome(found: PointFinding, ofZip: RowOutcome | null): RowOutcome {
  const { status, codes, distanceMeters } = found;
  const isNone = ofZip?.status === 'not-a-zip' || ofZip?.status === 'unknown-zip';
  const beside = isNone ? { status: ofZip.status, detail: ofZip.detail } : null;
  const differs =
    ofZip !== null &&
    ofZip.districts.length > 0 &&
    !codes.some((code) => ofZip.districts.includes(code));
  return {
    districts: codes,
    split: null,
    certainty: pointCertainty(status),
    distanceMeters,
    status: status === 'outside' ? 'outside' : differs ? 'zip-differs' : 'ok',
    detail: null,
    rule: status === 'outside' ? null : `position.${status}`,
    ...(status === 'outside' ? null : beside),
  };
}

function isZip(zip: string, answers: ListAnswers): boolean {
  const { status } = answers.lookupZip(zip);
  return status === 'found' || status === 'no-district';
}

function zipCertainty(answer: KnownZip): Certainty {
  if (answer.split) return 'split';
  return answer.estimated ? 'estimate' : 'sure';
}

function pointCertainty(status: LocatedPoint['status']): Certainty {
  if (status === 'found') return 'sure';
  return status === 'outside' ? 'none' : status;
}
