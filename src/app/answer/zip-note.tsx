import type { ZipFinding } from '../state/finding.ts';
import { allMessages } from './all-messages.ts';

/** What a person should know about this kind of ZIP before trusting the sign. */
export function ZipNote({ finding }: { readonly finding: ZipFinding }) {
  const { split, estimate } = allMessages.value;
  const { answer, place } = finding;
  // A ZIP without an area has no middle: a point is all there is to go by.
  const reasons = answer.split ? split.because : estimate.because;
  const because = answer.districts.length > 1 ? reasons[answer.primaryRule] : '';
  if (answer.split) {
    return (
      <div class="note">
        <p>{split.narrow}</p>
        {because === '' ? null : <p class="note-soft">{because}</p>}
      </div>
    );
  }
  if (answer.zipType !== 'point') return null;
  return (
    <div class="note">
      <p>{pointSentence()}</p>
      {because === '' ? null : <p class="note-soft">{because}</p>}
      {answer.estimated ? <p>{estimate.home}</p> : null}
    </div>
  );

  function pointSentence(): string {
    if (answer.districts.length > 1) return estimate.several(place?.place ?? estimate.thePlace);
    return answer.estimated ? estimate.one : estimate.sure;
  }
}
