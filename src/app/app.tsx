import { useRef } from 'preact/hooks';
import { lazyPart } from './components/lazy-part.tsx';
import { LiveRegion } from './components/live-region.tsx';
import { TopBar } from './components/top-bar.tsx';
import { DataLine } from './data-state/data-line.tsx';
import { UpdateOffer } from './data-state/update-offer.tsx';
import { isFirstLaunch } from './install/install-state.ts';
import { formatAddress } from './routing/address.ts';
import { address } from './routing/router.ts';
import { Screen } from './screens/screen.tsx';
import { messages } from './state/language.ts';
import { screenTitle } from './state/title.ts';

const FirstLaunch = lazyPart(
  () => import('./install/first-launch.tsx'),
  () => null,
);

const WIDE = new Set(['home', 'district', 'at', 'map', 'page']);

/** The frame around every screen. */
export function App() {
  const words = messages.value;
  const here = address.value;
  const main = useRef<HTMLElement>(null);
  const narrow = !WIDE.has(here.screen);
  return (
    <div class="app">
      <button type="button" class="button button-strong skip" onClick={() => main.current?.focus()}>
        {words.frame.skip}
      </button>
      <TopBar title={screenTitle(words, here)} narrow={narrow} />
      <main ref={main} class={narrow ? 'page page-narrow' : 'page'} tabIndex={-1}>
        <UpdateOffer />
        {isFirstLaunch ? <FirstLaunch /> : null}
        <Screen address={here} />
      </main>
      <footer class={narrow ? 'foot page-narrow' : 'foot'}>
        <DataLine />
        <div class="foot-links">
          {here.screen === 'data' ? null : (
            <a class="data-link" href={formatAddress({ screen: 'data' })}>
              {words.frame.data}
            </a>
          )}
          <p>{words.frame.notOfficial}</p>
        </div>
      </footer>
      <LiveRegion />
    </div>
  );
}
