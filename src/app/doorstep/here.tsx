import { useEffect } from 'preact/hooks';
import { Drawing, Icon } from '../components/icon.tsx';
import { DataTrouble } from '../data-state/data-trouble.tsx';
import { WaitingForData } from '../data-state/waiting-for-data.tsx';
import { DRAWINGS } from '../map/drawings.ts';
import { formatAddress } from '../routing/address.ts';
import { pocket } from '../state/answers.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { FixAge } from './fix-age.tsx';
import { isAllowed } from './geolocation.ts';
import { press, takePress } from './pressed.ts';
import { SpotAnswer } from './spot-answer.tsx';
import { type FixState, useFix } from './use-fix.ts';
import { WhereTrouble } from './where-trouble.tsx';
import './doorstep.css';

/**
 * Where the person is. Asks at once when the button led here or it is allowed already; whoever came by
 * an address is asked for a press first, so that no dialogue opens by itself.
 */
export default function Here() {
  const words = doorstepWords();
  const fix = useFix();
  useEffect(() => {
    if (takePress()) fix.ask();
    else void isAllowed().then((allowed) => allowed && fix.ask());
  }, []);

  if (fix.spot === null) {
    return (
      <div class="screen screen-narrow">
        {fix.failure === null ? null : <WhereTrouble failure={fix.failure} onAgain={fix.ask} />}
        {fix.asking ? <Asking /> : null}
        {fix.failure === null && !fix.asking ? (
          <>
            <button type="button" class="button button-strong button-large" onClick={fix.ask}>
              <Icon name="here" />
              {words.ask}
            </button>
            <p class="note-soft">{words.askingHint}</p>
          </>
        ) : null}
      </div>
    );
  }
  if (pocket.value === null) {
    return (
      <>
        <DataTrouble />
        <WaitingForData />
      </>
    );
  }
  return (
    <div class="home home-answered">
      <SpotAnswer
        spot={fix.spot}
        isHere
        follows={fix.following}
        onAgain={fix.ask}
        over={<FixAge fix={fix} />}
        actions={<HereActions fix={fix} />}
      />
    </div>
  );
}

function Asking() {
  const words = doorstepWords();
  return (
    <div class="asking" role="status">
      <span class="asking-mark" aria-hidden="true">
        <Icon name="here" />
      </span>
      <p class="asking-text">{words.asking}</p>
      <p class="note-soft">{words.askingHint}</p>
    </div>
  );
}

function HereActions({ fix }: { readonly fix: FixState }) {
  const words = doorstepWords();
  return (
    <div class="actions actions-wide">
      <a
        class="button button-strong"
        href={formatAddress({ screen: 'watch' })}
        onClick={() => press()}
      >
        <Drawing path={DRAWINGS.walk} />
        {words.watchStart}
      </a>
      {fix.following ? (
        <button type="button" class="button" aria-pressed="true" onClick={fix.stop}>
          {words.followStop}
        </button>
      ) : (
        <button type="button" class="button" onClick={fix.followOn}>
          {words.follow}
        </button>
      )}
      <button type="button" class="button" onClick={fix.ask} disabled={fix.following}>
        <Icon name="here" />
        {words.again}
      </button>
      {fix.failure === null ? null : <WhereTrouble failure={fix.failure} onAgain={fix.ask} />}
    </div>
  );
}
