import type { HouseMember } from '../../lib/index.ts';
import { partyName } from '../messages/party-name.ts';
import type { NearOffice } from '../state/finding.ts';
import { allMessages } from './all-messages.ts';
import { MemberActions } from './member-actions.tsx';
import { OfficeList } from './office-list.tsx';
import { TermNote } from './term-note.tsx';

interface Props {
  readonly member: HouseMember;
  readonly offices: readonly NearOffice[] | null;
  readonly peopleDate: string;
}

/** The member who holds a seat: who, what they may vote on, and how to reach them. */
export function HeldSeat({ member, offices, peopleDate }: Props) {
  const words = allMessages.value;
  const votes = words.seat.votes[member.role];
  return (
    <>
      <p class="person-name">{member.name}</p>
      <p class="person-facts">
        {words.seat.role[member.role]} · {partyName(words, member.party, member.caucus)}
      </p>
      {votes === '' ? null : <p>{votes}</p>}
      <TermNote member={member} peopleDate={peopleDate} />
      <MemberActions member={member} strong />
      {member.office === null ? null : (
        <p class="note-soft">{words.seat.washington(member.office)}</p>
      )}
      <div class="card-section">
        <OfficeList offices={offices} />
      </div>
    </>
  );
}
