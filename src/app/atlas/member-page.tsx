import type { PocketDistrict, Senator } from '../../lib/index.ts';
import { STATES } from '../../shared/states.ts';
import { allMessages } from '../answer/all-messages.ts';
import { HouseCard } from '../answer/house-card.tsx';
import { LinesChange } from '../answer/lines-change.tsx';
import { MemberActions } from '../answer/member-actions.tsx';
import { OfficeList } from '../answer/office-list.tsx';
import { SingleSign } from '../answer/single-sign.tsx';
import { TermNote } from '../answer/term-note.tsx';
import { districtName } from '../messages/district-label.ts';
import { partyName } from '../messages/party-name.ts';
import { stateName } from '../messages/state-name.ts';
import { formatAddress } from '../routing/address.ts';
import { searchWords } from '../search/words.ts';
import { offices, places } from '../state/answers.ts';
import { collectSeat, peopleDateOf } from '../state/collect-finding.ts';
import { planInForce } from '../state/plans.ts';
import { NoPage } from './no-page.tsx';
import { PastMember } from './past-member.tsx';
import { pastMember } from './past-members.ts';
import { SharePage } from './share-page.tsx';
import { stateDistricts } from './state-districts.ts';
import { useTitle } from './use-title.ts';

interface Props {
  readonly open: PocketDistrict;
  readonly bioguide: string;
}

/**
 * The page of a member of Congress, by Biographical Directory id: who sits now, whatever lines are
 * looked at.
 */
export function MemberPage({ open, bioguide }: Props) {
  const words = searchWords();
  const plan = planInForce.value;
  for (const { code } of STATES) {
    const senator = open.senatorsOf(code, { plan }).find((each) => each.bioguide === bioguide);
    if (senator !== undefined) return <SenatorPage open={open} senator={senator} />;
    const district = stateDistricts(open, code, plan).find(
      (each) => open.getSeat(each.code, { plan })?.member?.bioguide === bioguide,
    );
    if (district !== undefined) return <HousePage open={open} code={district.code} />;
  }
  const past = pastMember(open, bioguide);
  if (past !== null) return <PastMember open={open} member={past} />;
  const id = /^[A-Z]\d{6}$/.test(bioguide);
  return <NoPage text={id ? words.page.gone : words.page.nothingText(bioguide)} />;
}

function HousePage({ open, code }: { readonly open: PocketDistrict; readonly code: string }) {
  const words = searchWords();
  const all = allMessages.value;
  const opened = { pocket: open, offices: offices.value, places: places.value };
  const seat = collectSeat(opened, code, null, planInForce.value);
  const member = seat?.seat?.member ?? null;
  useTitle(member?.name ?? null);
  if (seat === null || member === null) return null;
  const name = all.district.short(districtName(all, seat.district));
  return (
    <div class="home home-answered">
      <div class="where">
        <SingleSign
          district={seat.district}
          place={<p class="sign-place">{words.member.seatOf(name)}</p>}
        />
        <LinesChange seats={[seat]} />
        <SharePage
          open={open}
          name={member.name}
          address={{ screen: 'page', kind: 'member', name: member.bioguide }}
          seats={[seat]}
          plan={planInForce.value}
        />
        <p class="actions">
          <a class="button" href={formatAddress({ screen: 'district', code })}>
            {words.member.district(code)}
          </a>
          <a
            class="button"
            href={formatAddress({ screen: 'page', kind: 'state', name: member.state })}
          >
            {words.page.inState(stateName(all, member.state))}
          </a>
        </p>
      </div>
      <div class="who">
        <HouseCard seat={seat} peopleDate={peopleDateOf(open.manifest)} />
      </div>
    </div>
  );
}

function SenatorPage({
  open,
  senator,
}: {
  readonly open: PocketDistrict;
  readonly senator: Senator;
}) {
  const words = searchWords();
  const all = allMessages.value;
  useTitle(senator.name);
  const state = stateName(all, senator.state);
  const listed = offices.value?.of(senator.bioguide) ?? null;
  const role = senator.rank === null ? all.senate.role : all.senate.rank[senator.rank];
  return (
    <div class="home home-answered">
      <div class="where">
        <div class="sign appears">
          <p class="sign-tab">{senator.state}</p>
          <div class="sign-plate">
            <div class="sign-face">
              <div class="sign-body">
                <h2 class="area-count">{words.member.senatorOf(state)}</h2>
              </div>
            </div>
          </div>
        </div>
        <SharePage
          open={open}
          name={senator.name}
          address={{ screen: 'page', kind: 'member', name: senator.bioguide }}
          about={[
            words.member.senatorOf(state),
            ...(senator.phone === null ? [] : [senator.phone]),
          ]}
          seats={[]}
          plan={planInForce.value}
        />
        <p class="actions">
          <a
            class="button"
            href={formatAddress({ screen: 'page', kind: 'state', name: senator.state })}
          >
            {words.page.inState(state)}
          </a>
        </p>
      </div>
      <div class="who">
        <section class="card">
          <h3 class="card-eyebrow">{all.senate.title}</h3>
          <p class="person-name">{senator.name}</p>
          <p class="person-facts">
            {role} · {partyName(all, senator.party, senator.caucus)}
          </p>
          <TermNote member={senator} peopleDate={peopleDateOf(open.manifest)} />
          <MemberActions member={senator} strong />
          {senator.office === null ? null : (
            <p class="note-soft">{all.seat.washington(senator.office)}</p>
          )}
          <div class="card-section">
            <OfficeList
              offices={listed?.map((office) => ({ office, distanceMeters: null })) ?? null}
            />
          </div>
        </section>
      </div>
    </div>
  );
}
