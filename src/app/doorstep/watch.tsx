import { useEffect, useState } from 'preact/hooks';
import { Drawing } from '../components/icon.tsx';
import { DataTrouble } from '../data-state/data-trouble.tsx';
import { WaitingForData } from '../data-state/waiting-for-data.tsx';
import { DRAWINGS } from '../map/drawings.ts';
import { announce } from '../state/announcement.ts';
import { pocket } from '../state/answers.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { isPassing } from './geolocation.ts';
import { takePress } from './pressed.ts';
import { useWatch, WATCH_LIMIT_MS } from './use-watch.ts';
import { WatchSign } from './watch-sign.tsx';
import { WhereTrouble } from './where-trouble.tsx';
import './doorstep.css';

const MINUTE_MS = 60_000;

/** Line watch on a screen of its own, to be held while walking. */
export default function WatchScreen() {
  const words = doorstepWords();
  const watch = useWatch();
  const minutes = useMinutesLeft(watch.running ? watch.startedAtMs : null);
  useEffect(() => {
    if (takePress()) watch.start();
  }, []);
  const { crossedTo, crossedAtMs } = watch.state;
  useEffect(() => {
    if (crossedTo === null) return;
    const { crossed, probablyCrossed } = words.watch;
    announce(
      watch.answer?.status === 'near-line' ? probablyCrossed(crossedTo) : crossed(crossedTo),
    );
  }, [crossedAtMs]);

  if (pocket.value === null) {
    return (
      <>
        <DataTrouble />
        <WaitingForData />
      </>
    );
  }
  return (
    <div class="screen watch">
      {watch.running ? (
        <>
          <WatchSign watch={watch} />
          <button
            type="button"
            class="button button-strong button-large"
            onClick={() => watch.stop('person')}
          >
            {words.watch.stop}
          </button>
          <p class="note-soft">
            {watch.screenOn === false ? words.watch.screenMaySleep : words.watch.screenOn}{' '}
            {words.watch.until(minutes)}
          </p>
        </>
      ) : (
        <>
          <p>{words.watch.lead}</p>
          {watch.stopped === null ? null : (
            <p class="notice" role="status">
              {words.watch.stopped[watch.stopped]}
            </p>
          )}
          {watch.failure === null || isPassing(watch.failure) ? null : (
            <WhereTrouble failure={watch.failure} onAgain={watch.start} />
          )}
          <button type="button" class="button button-strong button-large" onClick={watch.start}>
            <Drawing path={DRAWINGS.walk} />
            {words.watch.start}
          </button>
        </>
      )}
    </div>
  );
}

/** Minutes until the watch stops by itself, counted down. */
function useMinutesLeft(startedAtMs: number | null): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    if (startedAtMs === null) return;
    setNowMs(Date.now());
    const timer = setInterval(() => setNowMs(Date.now()), MINUTE_MS / 2);
    return () => clearInterval(timer);
  }, [startedAtMs]);
  const left = (startedAtMs ?? 0) + WATCH_LIMIT_MS - nowMs;
  return Math.max(1, Math.ceil(left / MINUTE_MS));
}
