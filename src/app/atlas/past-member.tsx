import type { HouseMember, PocketDistrict } from '../../lib/index.ts';
import { allMessages } from '../answer/all-messages.ts';
import { districtName } from '../messages/district-label.ts';
import { partyName } from '../messages/party-name.ts';
import { formatAddress } from '../routing/address.ts';
import { searchWords } from '../search/words.ts';
import { collectSeat } from '../state/collect-finding.ts';
import { planInForce } from '../state/plans.ts';
import { useTitle } from './use-title.ts';

interface Props {
  readonly open: PocketDistrict;
  readonly member: HouseMember;
}

/** The page of who sat in the Congress before, while no roster of the present one is here. */
export function PastMember({ open, member }: Props) {
  const words = searchWords().member;
  const all = allMessages.value;
  useTitle(member.name);
  const { district: code, termEnd } = member;
  const seat = collectSeat(
    { pocket: open, offices: null, places: null },
    code,
    null,
    planInForce.value,
  );
  if (seat === null) return null;
  const name = all.district.short(districtName(all, seat.district));
  return (
    <div class="screen">
      <section class="card">
        <p class="person-name">{member.name}</p>
        <p class="person-facts">
          {all.seat.role[member.role]} · {partyName(all, member.party, member.caucus)}
        </p>
        <p>{words.satFor(`${name} (${code})`, open.manifest.plan, termEnd)}.</p>
        <p class="note-soft">{words.noRoster(planInForce.value)}</p>
      </section>
      <p class="actions">
        <a class="button button-strong" href={formatAddress({ screen: 'district', code })}>
          {words.district(code)}
        </a>
      </p>
    </div>
  );
}
