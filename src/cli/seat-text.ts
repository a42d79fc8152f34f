import type { PocketDistrict } from '../lib/index.ts';
import { memberLine, NO_SEAT, VACANT } from './messages.ts';

/** Who sits for a district, in a line. */
export function seatText(code: string, data: PocketDistrict): string {
  const seat = data.getSeat(code);
  if (seat === null) return NO_SEAT;
  return seat.status === 'vacant' ? VACANT : memberLine(seat.member, seat.role);
}
