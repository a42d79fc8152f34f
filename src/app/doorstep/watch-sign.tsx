import { doorstepWords } from '../state/doorstep-words.ts';
import type { Watch } from './use-watch.ts';
import { COARSE_METERS } from './watch-state.ts';

/** A crossing stays on the screen for as long as a look takes. */
const SHOW_CROSSING_MS = 20_000;

/** The sign of the line watch: the district in letters for arm's length, the line, and what is beyond. */
export function WatchSign({ watch }: { readonly watch: Watch }) {
  const words = doorstepWords();
  const { answer, state } = watch;
  if (watch.linesMissing) return <p class="notice notice-care">{words.missing}</p>;
  if (answer === null) {
    return (
      <p class="watch-waiting" role="status">
        {words.watch.waiting}
      </p>
    );
  }
  const { line, status, districts, accuracyMeters } = answer;
  const accuracy = accuracyMeters ?? 0;
  const coarse = accuracy > COARSE_METERS;
  const others = districts.filter(({ code }) => code !== state.code).map(({ code }) => code);
  const inDoubt = status === 'near-line' && others.length > 0;
  const isLost = watch.failure !== null;
  const { crossed: surely, probablyCrossed } = words.watch;
  const crossed =
    state.crossedTo !== null && Date.now() - (state.crossedAtMs ?? 0) < SHOW_CROSSING_MS;
  return (
    <div class="sign">
      <div class="sign-plate">
        <div class={crossed ? 'sign-face watch-crossed' : 'sign-face'}>
          {crossed ? (
            <h2 class="sign-care">
              {(status === 'near-line' ? probablyCrossed : surely)(state.crossedTo ?? '')}
            </h2>
          ) : null}
          <div class="sign-body watch-body">
            {isLost && state.code !== null ? <p class="sign-place">{words.watch.last}</p> : null}
            <p class="watch-code">{state.code ?? words.watch.none}</p>
            {inDoubt ? <p class="watch-doubt">{words.watch.doubt(others.join(', '))}</p> : null}
            {isLost ? (
              <p class="watch-line">{words.watch.waiting}</p>
            ) : coarse ? (
              <p class="watch-line">{words.watch.coarse(words.distance(accuracy))}</p>
            ) : line === null ? null : (
              <p class="watch-line">
                {words.watch.toLine(words.distance(line.distanceMeters))}
                {line.beyond === null || line.beyond === state.code ? null : (
                  <span class="watch-beyond">{words.watch.beyond(line.beyond)}</span>
                )}
              </p>
            )}
            {isLost ? null : (
              <p class="sign-place">
                {words.here} {words.within(accuracy)}
              </p>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
