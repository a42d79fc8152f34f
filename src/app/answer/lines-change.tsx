import { stateName } from '../messages/state-name.ts';
import { planEnded } from '../state/clock-trouble.ts';
import type { SeatFinding } from '../state/finding.ts';
import { messages } from '../state/language.ts';

/** One line for each state of the answer whose districts change for the next Congress. */
export function LinesChange({ seats }: { readonly seats: readonly SeatFinding[] }) {
  const words = messages.value;
  // Then the change has come, and the answer says that it is out of date.
  if (planEnded.value) return null;
  const changes = new Map<string, 'changes' | 'changes-litigated'>();
  for (const { district } of seats) {
    if (district.linesChange !== 'no') changes.set(district.state, district.linesChange);
  }
  return (
    <>
      {[...changes].map(([state, change]) => (
        <p key={state} class="note-soft">
          {words.linesChange[change](stateName(words, state))}
        </p>
      ))}
    </>
  );
}
