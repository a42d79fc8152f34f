import type { SeatFinding } from '../state/finding.ts';
import { allMessages } from './all-messages.ts';
import { HeldSeat } from './held-seat.tsx';
import { VacantSeat } from './vacant-seat.tsx';

/** Who sits for a district, vacant seats included. */
export function SeatBody(props: { readonly seat: SeatFinding; readonly peopleDate: string }) {
  const { seat, offices } = props.seat;
  if (seat === null) return <p>{allMessages.value.seat.unknown}</p>;
  if (seat.status === 'vacant') return <VacantSeat peopleDate={props.peopleDate} />;
  if (seat.status === 'elected') {
    const { electedTitle, elected } = allMessages.value.seat;
    return (
      <>
        <p class="person-name">{electedTitle}</p>
        <p>{elected}</p>
      </>
    );
  }
  return <HeldSeat member={seat.member} offices={offices} peopleDate={props.peopleDate} />;
}
