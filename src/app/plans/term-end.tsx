import type { Member } from '../../lib/index.ts';
import { allMessages } from '../answer/all-messages.ts';
import { today } from '../state/clock.ts';
import { plansWords } from './plans-words.ts';

/** That a member's term is over, or will be by the first day of the Congress that is shown. */
export default function TermEnd(props: { readonly member: Member; readonly peopleDate: string }) {
  const { termEnd } = props.member;
  return (
    <p class="person-note">
      {termEnd < today.value
        ? allMessages.value.seat.termEnded(termEnd, props.peopleDate)
        : plansWords().termEnds(termEnd)}
    </p>
  );
}
