import type { Plan, PocketDistrict } from '../lib/index.ts';
import { ELECTED, memberLine, NO_SEAT, VACANT } from './messages.ts';

/** Who sits for a district, in a line. */
export function seatText(code: string, data: PocketDistrict, plan: Plan): string {
  const seat = data.getSeat(code, { plan });
  if (seat === null) return NO_SEAT;
  if (seat.status === 'held') return memberLine(seat.member, seat.role, plan);
  return seat.status === 'vacant' ? VACANT : ELECTED;
}
