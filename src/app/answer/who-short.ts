import type { Seat } from '../../lib/index.ts';
import type { AllMessages } from '../messages/answer/en.ts';

/** Who sits, in a word or two: a name, or why there is none. */
export function whoShort({ seat: words }: AllMessages, seat: Seat): string {
  if (seat.status === 'held') return seat.member.name;
  return seat.status === 'vacant' ? words.vacantShort : words.electedShort;
}
