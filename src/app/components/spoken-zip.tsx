import { spokenDigits } from '../messages/format.ts';

/** A ZIP code, seen as a number and heard as digits. */
export function SpokenZip({ zip }: { readonly zip: string }) {
  return (
    <>
      <span aria-hidden="true">{zip}</span>
      <span class="visually-hidden">{spokenDigits(zip)}</span>
    </>
  );
}
