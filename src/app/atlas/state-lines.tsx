import type { PocketDistrict } from '../../lib/index.ts';
import { PLAN_TERM } from '../../shared/plan.ts';
import { LinesChange } from '../answer/lines-change.tsx';
import { searchWords } from '../search/words.ts';
import { planEnded } from '../state/clock-trouble.ts';
import type { SeatFinding } from '../state/finding.ts';
import { nextOpen, shownPlan } from '../state/plans.ts';

interface Props {
  readonly open: PocketDistrict;
  /** In the language on the screen. */
  readonly name: string;
  readonly seats: readonly SeatFinding[];
}

/** That a state will have new lines, on its page; the way to them once they are on this device. */
export function StateLines({ open, name, seats }: Props) {
  if (nextOpen.value !== null) return <LinesChange seats={seats} />;
  if (planEnded.value || !changes(seats)) return null;
  return <p class="note-soft">{searchWords().state.newLines(name, lastDay(open))}</p>;
}

/** Over the list of a state's delegation: until when it is this, or that nobody is named yet. */
export function DelegationNote({ open, seats }: Omit<Props, 'name'>) {
  const { state } = searchWords();
  if (isAllElected(seats)) return <p class="note-soft">{state.elected}</p>;
  if (shownPlan.value !== open.manifest.plan || planEnded.value || !changes(seats)) return null;
  return <p class="note-soft">{state.until(lastDay(open))}</p>;
}

/** Whether there are several seats, and of none is known yet who was elected to it. */
export function isAllElected(seats: readonly SeatFinding[]): boolean {
  return seats.length > 1 && seats.every(({ seat }) => seat?.status === 'elected');
}

function changes(seats: readonly SeatFinding[]): boolean {
  return seats.some(({ district }) => district.linesChange !== 'no');
}

function lastDay({ manifest }: PocketDistrict): string {
  return PLAN_TERM[manifest.plan].until.slice(0, 10);
}
