import type { Member } from '../../lib/index.ts';
import { today } from '../state/clock.ts';
import { messages } from '../state/language.ts';

/** A roster outlives a term at times: then it is said, not hidden. */
export function TermNote(props: { readonly member: Member; readonly peopleDate: string }) {
  const { member, peopleDate } = props;
  if (member.termEnd >= today.value) return null;
  return <p class="person-note">{messages.value.seat.termEnded(member.termEnd, peopleDate)}</p>;
}
