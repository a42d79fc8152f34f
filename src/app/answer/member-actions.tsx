import type { Member } from '../../lib/index.ts';
import { CallLink } from '../components/call-link.tsx';
import { OutsideLink } from '../components/outside-link.tsx';
import { allMessages } from './all-messages.ts';

/** What one can do about a member: call, read, write. */
export function MemberActions(props: { readonly member: Member; readonly strong?: boolean }) {
  const { seat } = allMessages.value;
  const { member, strong = false } = props;
  return (
    <p class="actions actions-wide">
      {member.phone === null ? null : (
        <CallLink phone={member.phone} whom={member.name} strong={strong} />
      )}
      {member.website === null ? null : (
        <OutsideLink href={member.website} whose={member.name}>
          {seat.website}
        </OutsideLink>
      )}
      {member.contactForm === null ? null : (
        <OutsideLink href={member.contactForm} icon="write" whose={member.name}>
          {seat.contactForm}
        </OutsideLink>
      )}
    </p>
  );
}
