import { render } from 'preact';
import { App } from './app.tsx';
import { startInstallOffer } from './install/install-state.ts';
import { startRouter } from './routing/router.ts';
import { startClock } from './state/clock.ts';
import { startConnection } from './state/connection.ts';
import { startData } from './state/data-feed.ts';
import { extrasWanted, startExtras } from './state/extras.ts';
import { startFollowing } from './state/follow.ts';
import { showLanguage } from './state/language.ts';
import { startLookUp } from './state/look-up.ts';
import { mark } from './state/moments.ts';
import { startPersistence } from './state/persistence.ts';
import { startTheme } from './state/theme.ts';
import { warmWhenPlaceKnown } from './state/warm.ts';
import './styles/index.css';

startTheme();
startRouter();
startClock();
startConnection();
startInstallOffer();
startData();
startLookUp();
startPersistence();
void show();

// Not awaited at the top: a language's file imports from this one and would wait for it in turn.
async function show(): Promise<void> {
  // The data opens meanwhile; the first paint is in the right language.
  await showLanguage();
  startFollowing();
  const root = document.getElementById('app');
  if (root === null) throw new Error('index.html has no element with the id "app"');
  render(<App />, root);
  mark('shown');
  warmWhenPlaceKnown();
  startExtras();
  if ('startViewTransition' in document) {
    const stop = extrasWanted.subscribe((wanted) => {
      if (!wanted) return;
      queueMicrotask(() => stop());
      import('./routing/soft-moves.ts').then(
        (moves) => moves.startSoftMoves(),
        () => undefined,
      );
    });
  }
}
