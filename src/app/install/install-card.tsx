import { declineInstall, install } from './install-state.ts';
import { installWords } from './install-words.ts';
import { IosSteps } from './ios-steps.tsx';

/** The offer itself: one button, or on iPhone and iPad the three steps in pictures. */
export default function InstallCard({ offer }: { readonly offer: 'prompt' | 'ios-steps' }) {
  const words = installWords();
  return (
    <section class="notice offer appears">
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
