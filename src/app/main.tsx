import { render } from 'preact';
import { App } from './app.tsx';
import { startInstallOffer } from './install/install-state.ts';
import { startRouter } from './routing/router.ts';
import { afterPaint } from './state/after-paint.ts';
import { startClock } from './state/clock.ts';
import { startConnection } from './state/connection.ts';
import { startData } from './state/data-feed.ts';
import { extrasWanted, startExtras } from './state/extras.ts';
import { startFollowing } from './state/follow.ts';
import { showLanguage } from './state/language.ts';
import { outcome, startLookUp } from './state/look-up.ts';
import { mark } from './state/moments.ts';
import { startPersistence } from './state/persistence.ts';
import { startTheme } from './state/theme.ts';
import { warmWhenPlaceKnown } from './state/warm.ts';
import { Found } from './zip-box/outcome-view.tsx';
import './styles/index.css';

startTheme();
startRouter();
startClock();
startConnection();
startInstallOffer();
startLookUp();
void show();

// Not awaited at the top: a language's file imports from this one and would wait for it in turn.
async function show(): Promise<void> {
  const { kind } = outcome.peek();
  const bringing = kind === 'found' || kind === 'waiting' ? Found.bring() : null;
  // An answer that is here already is painted first, and then the data is opened; else that comes first.
  const answered = kind === 'found';
  if (!answered) void startData();
  // The first paint is in the right language, and has the answer that is here.
  await Promise.all([showLanguage(), answered ? bringing : null]);
  const root = document.getElementById('app');
  if (root === null) throw new Error('index.html has no element with the id "app"');
  render(<App />, root);
  mark('shown');
  if (answered) {
    await afterPaint();
    void startData();
  }
  startFollowing();
  startPersistence();
  warmWhenPlaceKnown();
  startExtras();
  const stop = extrasWanted.subscribe((wanted) => {
    if (!wanted) return;
    queueMicrotask(() => stop());
    import('./extras.ts').then(
      (extras) => extras.bringExtras(),
      () => undefined,
    );
  });
}
