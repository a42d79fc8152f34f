import type { DistrictFate, DistrictShare } from '../../lib/index.ts';
import { formatAddress } from '../routing/address.ts';
import { hasCome } from './has-come.ts';
import { plansWords } from './plans-words.ts';

/** Smaller shares are told as one. */
const LEAST_SHARE = 0.03;
/** A new district with less than this of the old one of its number is another place. */
const SAME_PLACE_SHARE = 0.25;
const MOST_ORIGINS = 2;

/** Where a district's ZIPs go, and whether its number means another place from then on. */
export function FateText({ fate }: { readonly fate: DistrictFate }) {
  const { fate: before, fateAfter } = plansWords();
  const words = hasCome() ? fateAfter : before;
  const { code, becomes, comesFrom } = fate;
  const told = becomes.filter(({ share }) => share >= LEAST_SHARE);
  const others = becomes.filter(({ share }) => share < LEAST_SHARE);
  const rest = others.reduce((sum, { share }) => sum + share, 0);
  const own = comesFrom.find((from) => from.code === code)?.share ?? 0;
  if (becomes.length === 1 && becomes[0]?.code === code) return <p>{words.whole(code)}</p>;
  return (
    <>
      <ul class="fate-rows">
        {told.map((to) => (
          <li key={to.code} class="fate-row">
            <span
              class="fate-bar"
              aria-hidden="true"
              ref={(bar) => bar?.style.setProperty('--share', String(to.share))}
            />
            <a href={formatAddress({ screen: 'district', code: to.code })}>
              {to.code === code ? words.stays(to.share, code) : words.goes(to.share, to.code)}
            </a>
          </li>
        ))}
        {rest > 0 ? <li class="fate-row note-soft">{words.rest(rest, codes(others))}</li> : null}
      </ul>
      {own >= SAME_PLACE_SHARE || comesFrom.length === 0 ? null : (
        <p>{words.moved(code, codes(comesFrom.slice(0, MOST_ORIGINS)))}</p>
      )}
    </>
  );
}

function codes(shares: readonly DistrictShare[]): readonly string[] {
  return shares.map(({ code }) => code);
}
