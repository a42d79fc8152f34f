import type { SeatFinding } from '../state/finding.ts';
import { allMessages } from './all-messages.ts';
import { SeatBody } from './seat-body.tsx';

/** The House card of a ZIP in one district, or of a district's own page. */
export function HouseCard(props: { readonly seat: SeatFinding; readonly peopleDate: string }) {
  const vacant = props.seat.seat?.status === 'vacant';
  return (
    <section class={vacant ? 'card card-vacant' : 'card'}>
      <h3 class="card-eyebrow">{allMessages.value.seat.house}</h3>
      <SeatBody seat={props.seat} peopleDate={props.peopleDate} />
    </section>
  );
}
