import { OutsideLink } from '../components/outside-link.tsx';
import { stateName } from '../messages/state-name.ts';
import type { ZipFinding } from '../state/finding.ts';
import { allMessages } from './all-messages.ts';
import { SignPlace } from './sign-place.tsx';

const VOTING_ABROAD = 'https://www.fvap.gov/';

/** A ZIP of military mail or of an associated state: no district, and why. */
export function NoDistrict({ finding }: { readonly finding: ZipFinding }) {
  const words = allMessages.value;
  const { answer, place } = finding;
  const military = answer.zipType === 'military';
  const [region = ''] = answer.states;
  const country = stateName(words, region);
  return (
    <>
      <div class="sign sign-plain appears">
        <div class="sign-plate">
          <div class="sign-face">
            <div class="sign-body">
              <SignPlace zip={answer.zip} place={place} withState={!military} />
              <h2>
                <span class="sign-state">{military ? words.military.title : country}</span>
                <span class="sign-words">{words.noDistrict}</span>
              </h2>
            </div>
          </div>
        </div>
      </div>
      <div class="note">
        <p>{military ? words.military.text : words.associated.text(country)}</p>
        {military ? (
          <p class="actions">
            <OutsideLink href={VOTING_ABROAD}>{words.military.help}</OutsideLink>
          </p>
        ) : null}
      </div>
    </>
  );
}
