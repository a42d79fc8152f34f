import { CallLink } from '../components/call-link.tsx';
import { OutsideLink } from '../components/outside-link.tsx';
import { allMessages } from './all-messages.ts';

// The Clerk of the House keeps the office of a vacant seat open, and publishes how to reach it.
const VACANT_OFFICES = 'https://clerk.house.gov/members/ViewVacancies';
const SWITCHBOARD = '202-224-3121';

/** A seat that nobody holds. No name is shown, not the last one either; the office can be reached. */
export function VacantSeat({ peopleDate }: { readonly peopleDate: string }) {
  const { seat } = allMessages.value;
  return (
    <>
      <p class="person-name">{seat.vacantTitle}</p>
      <p>{seat.vacant(peopleDate)}</p>
      <p class="actions actions-wide">
        <CallLink phone={SWITCHBOARD} whom={seat.switchboard} strong />
        <OutsideLink href={VACANT_OFFICES}>{seat.vacantOffices}</OutsideLink>
      </p>
      <p class="note-soft">{seat.askSwitchboard}</p>
    </>
  );
}
