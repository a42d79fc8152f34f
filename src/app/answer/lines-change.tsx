import type { Position } from '../../lib/index.ts';
import { lazyPart } from '../components/lazy-part.tsx';
import { stateName } from '../messages/state-name.ts';
import { pocket } from '../state/answers.ts';
import { planEnded } from '../state/clock-trouble.ts';
import type { SeatFinding } from '../state/finding.ts';
import { nextOpen } from '../state/plans.ts';
import { allMessages } from './all-messages.ts';

const PlanChange = lazyPart(() => import('../plans/plan-change.tsx'));

/** What is asked about. */
export type ChangeOf =
  | { readonly kind: 'zip'; readonly zip: string }
  | { readonly kind: 'point'; readonly position: Position }
  | { readonly kind: 'district'; readonly code: string };

interface Props {
  readonly seats: readonly SeatFinding[];
  /** Left out where the page is about more than one place: then its states are named. */
  readonly of?: ChangeOf;
}

/**
 * What the next Congress's lines change here; nothing where they change nothing. Until those lines are
 * on this device, one line for each state of the answer that will have new ones.
 */
export function LinesChange({ seats, of }: Props) {
  const words = allMessages.value;
  const changes = changingStates(seats);
  if (changes.size === 0) return null;
  if (nextOpen.value !== null) return <PlanChange of={of ?? null} states={[...changes.keys()]} />;
  // Then the change has come, and the answer says that it is out of date.
  if (planEnded.value) return null;
  return (
    <>
      {[...changes].map(([state, change]) => (
        <p key={state} class="note-soft">
          {words.linesNote[change](stateName(words, state))}
        </p>
      ))}
    </>
  );
}

/** By the plan of the snapshot: on the coming one nothing changes any more. */
function changingStates(seats: readonly SeatFinding[]) {
  const changes = new Map<string, 'changes' | 'changes-litigated'>();
  const open = pocket.value;
  for (const { district } of seats) {
    const now =
      open === null ? null : open.getDistrict(district.code, { plan: open.manifest.plan });
    const { linesChange } = now ?? district;
    if (linesChange !== 'no') changes.set(district.state, linesChange);
  }
  return changes;
}
