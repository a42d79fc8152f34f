import type { Plan, PocketDistrict } from '../../lib/index.ts';
import { allMessages } from '../answer/all-messages.ts';
import type { Address } from '../routing/address.ts';
import { seatLines, shortSeatLine } from '../share/seat-lines.ts';
import { ShareBar } from '../share/share-bar.tsx';
import { shareWords } from '../share/share-words.ts';
import { peopleDateOf } from '../state/collect-finding.ts';
import type { SeatFinding } from '../state/finding.ts';

/** A message with more districts than these is read by nobody: the link has them all. */
const MOST_SEATS = 8;

interface Props {
  readonly open: PocketDistrict;
  readonly name: string;
  readonly address: Address;
  /** What is said besides the seats. */
  readonly about?: readonly string[];
  readonly seats: readonly SeatFinding[];
  /** Whose lines and seats they are. */
  readonly plan: Plan;
}

/** Passes a page on: its name, who sits for its districts, the date of the data. */
export function SharePage({ open, name, address, about = [], seats, plan }: Props) {
  const words = allMessages.value;
  const share = shareWords();
  const [only, ...others] = seats;
  const lines =
    only !== undefined && others.length === 0
      ? seatLines(words, share, only)
      : seats.slice(0, MOST_SEATS).map((seat) => shortSeatLine(words, share, seat));
  const asOf = share.asOf(peopleDateOf(open.manifest), plan);
  return <ShareBar what={{ name, lines: [name, ...about, ...lines, asOf], address, plan }} />;
}
