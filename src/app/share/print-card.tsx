import type { Plan } from '../../shared/plan.ts';
import { allMessages } from '../answer/all-messages.ts';
import { districtName } from '../messages/district-label.ts';
import { partyName } from '../messages/party-name.ts';
import { stateName } from '../messages/state-name.ts';
import type { Address } from '../routing/address.ts';
import { planAddress } from '../routing/plan-address.ts';
import type { SeatFinding, SenateFinding } from '../state/finding.ts';
import { planInForce } from '../state/plans.ts';
import { linkTo } from './link-to.ts';
import { QrCode } from './qr-code.tsx';
import { holderText } from './seat-lines.ts';
import { shareWords } from './share-words.ts';

interface Props {
  readonly seat: SeatFinding;
  readonly senates: readonly SenateFinding[];
  readonly peopleDate: string;
  readonly plan: Plan;
}

/** A district on one sheet of paper: its name, who sits for it, every office, and a code to scan. */
export function PrintCard({ seat, senates, peopleDate, plan }: Props) {
  const words = allMessages.value;
  const share = shareWords();
  const { district, offices } = seat;
  const address: Address = { screen: 'district', code: district.code };
  const link = linkTo(plan === planInForce.value ? address : planAddress(plan, address));
  const member = seat.seat?.member ?? null;
  return (
    <article class="print-card">
      <header class="print-head">
        <div>
          <p class="print-code">{district.code}</p>
          <h2 class="print-name">{words.district.long(districtName(words, district))}</h2>
        </div>
        <div class="print-qr">
          <QrCode text={link} label={share.qrLabel} />
          <p>{share.lookUp}</p>
        </div>
      </header>
      <section class="print-part">
        <h3>{words.seat.house}</h3>
        <p class="print-person">{holderText(words, share, seat)}</p>
        {member === null ? null : (
          <PrintFacts facts={[member.phone, member.office, member.website]} />
        )}
      </section>
      {offices === null || offices.length === 0 ? null : (
        <section class="print-part">
          <h3>{words.offices.title}</h3>
          <ul class="print-offices">
            {offices.map(({ office }) => (
              <li key={office.lines.join() + office.city}>
                <b>{office.city}</b> <span class="nowrap">{office.phone}</span>
                <br />
                {[
                  ...office.lines,
                  [`${office.city},`, office.state, office.zip].filter(Boolean).join(' '),
                ].join(', ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      {senates.map(({ state, senators }) => (
        <section key={state} class="print-part">
          <h3>
            {senators.length === 0
              ? words.senate.none(stateName(words, state))
              : words.senate.title}
          </h3>
          {senators.map((senator) => (
            <div key={senator.bioguide}>
              <p class="print-person">
                {senator.name}, {partyName(words, senator.party, senator.caucus)}
              </p>
              <PrintFacts facts={[senator.phone, senator.website]} />
            </div>
          ))}
        </section>
      ))}
      <footer class="print-foot">
        <p>
          {share.asOf(peopleDate, plan)} {words.frame.notOfficial}
        </p>
        <p>{link}</p>
      </footer>
    </article>
  );
}

function PrintFacts({ facts }: { readonly facts: readonly (string | null)[] }) {
  return <p>{facts.filter((fact) => fact !== null).join(' · ')}</p>;
}
