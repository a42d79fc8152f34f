import { parseDistrictName } from '../../core/parse-district-name.ts';
import type { PocketDistrict } from '../../lib/index.ts';
import { allMessages } from '../answer/all-messages.ts';
import { whoShort } from '../answer/who-short.ts';
import { districtName } from '../messages/district-label.ts';
import { formatAddress } from '../routing/address.ts';
import { shownPlan } from '../state/plans.ts';

interface Props {
  readonly open: PocketDistrict;
  readonly codes: readonly string[];
  /** Nobody is known to sit for any of them, which is said above: then each has its name. */
  readonly nobody?: boolean;
}

/** Districts one under the other: which, who sits for it, and the way to its page. */
export function DistrictRows({ open, codes, nobody = false }: Props) {
  const words = allMessages.value;
  return (
    <ul class="recents-list">
      {codes.map((code) => {
        const key = parseDistrictName(code);
        const seat = open.getSeat(code, { plan: shownPlan.value });
        const name = key === null ? '' : words.district.short(districtName(words, key));
        return (
          <li key={code}>
            <a class="recent" href={formatAddress({ screen: 'district', code })}>
              <span class="recent-zip district-code">{code}</span>
              <span>
                {nobody ? name : <span class="visually-hidden">{name}, </span>}
                {nobody || seat === null ? null : whoShort(words, seat)}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
