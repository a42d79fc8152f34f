import { whoShort } from '../answer/who-short.ts';
import type { AllMessages } from '../messages/answer/en.ts';
import { districtName } from '../messages/district-label.ts';
import { partyName } from '../messages/party-name.ts';
import type { ShareMessages } from '../messages/share/en.ts';
import type { SeatFinding } from '../state/finding.ts';

/** `Representative Ted Lieu, Democrat`, or that the seat is vacant or not known. */
export function holderText(
  words: AllMessages,
  share: ShareMessages,
  { seat }: SeatFinding,
): string {
  if (seat === null) return words.seat.unknown;
  if (seat.status !== 'held') return whoShort(words, seat);
  const { member } = seat;
  const party = partyName(words, member.party, member.caucus);
  return share.held(words.seat.role[member.role], member.name, party);
}

/** One district in full: its name and code, and who holds the seat. */
export function seatLines(
  words: AllMessages,
  share: ShareMessages,
  seat: SeatFinding,
): readonly [district: string, holder: string] {
  const name = words.district.long(districtName(words, seat.district));
  return [`${name} (${seat.district.code})`, holderText(words, share, seat)];
}

/** One of several districts in a line. */
export function shortSeatLine(words: AllMessages, share: ShareMessages, seat: SeatFinding): string {
  return `${seat.district.code}: ${holderText(words, share, seat)}`;
}
