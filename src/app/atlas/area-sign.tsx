import type { AreaFacts } from '../../core/search/area-facts.ts';
import { stateName } from '../messages/state-name.ts';
import { formatAddress } from '../routing/address.ts';
import { districtText } from '../search/hit-text.ts';
import { searchWords } from '../search/words.ts';
import { messages } from '../state/language.ts';

/** More rows than these would be a list, no sign. */
const MOST_ROWS = 5;

/** The sign of a place or a county: its districts, those of most of its ZIPs first. */
export function AreaSign({
  facts,
  called,
}: {
  readonly facts: AreaFacts;
  readonly called: string;
}) {
  const { page } = searchWords();
  const { districts, countedZips, state } = facts;
  const shown = districts.length > MOST_ROWS + 1 ? districts.slice(0, MOST_ROWS) : districts;
  const others = districts.slice(shown.length);
  return (
    <div class={districts.length === 0 ? 'sign sign-plain appears' : 'sign appears'}>
      <div class="sign-plate">
        <div class="sign-face">
          <div class="sign-body">
            <p class="sign-place">
              <b>{called},</b> <span class="sign-part">{stateName(messages.value, state)}</span>
            </p>
            <h2 class="area-count">
              {districts.length === 0
                ? messages.value.noDistrict
                : districts.length === 1
                  ? page.oneDistrict
                  : page.severalDistricts(districts.length)}
            </h2>
            <ul class="sign-rows">
              {shown.map(({ code, zipCount }) => (
                <li key={code}>
                  <a class="sign-row area-row" href={formatAddress({ screen: 'district', code })}>
                    <span class="area-name">{districtText(code)}</span>
                    <span class="sign-row-code">{code}</span>
                    {districts.length === 1 ? null : (
                      <span class="sign-row-who">{page.share(zipCount, countedZips)}</span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
            {others.length === 0 ? null : (
              <ul class="sign-codes">
                {others.map(({ code }) => (
                  <li key={code}>
                    <a class="sign-row-code" href={formatAddress({ screen: 'district', code })}>
                      {code}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
