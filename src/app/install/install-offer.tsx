import { messages } from '../state/language.ts';
import { declineInstall, install, installOffer } from './install-state.ts';
import { IosSteps } from './ios-steps.tsx';

/** After a first answer: keep the app on the home screen. Declined once, it is not offered again. */
export function InstallOffer() {
  const words = messages.value.install;
  const offer = installOffer.value;
  if (offer === null) return null;
  return (
    <section class="notice offer">
      <h3 class="notice-title">{words.title}</h3>
      <p>{offer === 'prompt' ? words.text : words.iosText}</p>
      {offer === 'ios-steps' ? <IosSteps /> : null}
      <p class="actions">
        {offer === 'prompt' ? (
          <button type="button" class="button button-strong" onClick={install}>
            {words.install}
          </button>
        ) : null}
        <button type="button" class="button button-quiet" onClick={declineInstall}>
          {words.later}
        </button>
      </p>
    </section>
  );
}
