import { messages } from '../state/language.ts';

/** A seat that nobody holds. No name is shown, not the last one either. */
export function VacantSeat({ peopleDate }: { readonly peopleDate: string }) {
  const { seat } = messages.value;
  return (
    <>
      <p class="person-name">{seat.vacantTitle}</p>
      <p>{seat.vacant(peopleDate)}</p>
    </>
  );
}
