import { EMPTY_ROW, NO_LINES, NO_POSITION, pointOutcome } from './answer-row.ts';
import type { ListAnswers } from './list-answers.ts';
import type { RowOutcome } from './row-outcome.ts';

/** An outcome, or the states whose lines have to be opened before there is one. */
export type Located = RowOutcome | { readonly statesNeeded: readonly string[] };

/** Answers rows by position, and by their ZIP where the position will not do. */
export class RowLocator {
  readonly #answers: ListAnswers;
  /** States whose lines are not to be had. */
  readonly #without: ReadonlySet<string>;

  constructor(answers: ListAnswers, without: ReadonlySet<string>) {
    this.#answers = answers;
    this.#without = without;
  }

  /** `ofZip`: what the ZIP of the row gives, null where the list has none. */
  locate(lat: number | null, lon: number | null, ofZip: RowOutcome | null): Located {
    if (lat === null && lon === null) return ofZip ?? EMPTY_ROW;
    // 0, 0 is what programs write that know no position.
    if (lat === null || lon === null || (lat === 0 && lon === 0))
      return unusable(NO_POSITION, ofZip);
    if (Number.isNaN(lat) || Number.isNaN(lon)) return unusable(NO_POSITION, ofZip);
    const answer = this.#answers.districtAt({ lat, lon });
    if (answer.status === 'invalid') return unusable(withHint(NO_POSITION, answer), ofZip);
    const statesNeeded = answer.statesMissing.filter((state) => !this.#without.has(state));
    if (statesNeeded.length > 0) return { statesNeeded };
    if (answer.status === 'lines-missing') return unusable(NO_LINES, ofZip);
    const { status, distanceMeters } = answer;
    const codes = answer.districts.map(({ code }) => code);
    const outcome = pointOutcome({ status, codes, distanceMeters }, ofZip);
    return answer.status === 'outside' ? unusable(withHint(outcome, answer), ofZip) : outcome;
  }
}

/** The ZIP answers for a position that does not; the status still says what was wrong. */
function unusable(outcome: RowOutcome, ofZip: RowOutcome | null): RowOutcome {
  if (ofZip === null || ofZip.districts.length === 0) return outcome;
  const { status, detail } = outcome;
  return { ...ofZip, status, detail };
}

function withHint(
  outcome: RowOutcome,
  { suggestion }: { readonly suggestion: { readonly lat: number; readonly lon: number } | null },
): RowOutcome {
  if (suggestion === null) return outcome;
  return { ...outcome, detail: `maybe ${suggestion.lat} ${suggestion.lon}` };
}
