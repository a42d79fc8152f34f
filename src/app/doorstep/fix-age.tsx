import { useEffect, useState } from 'preact/hooks';
import { announce } from '../state/announcement.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import type { FixState } from './use-fix.ts';

/** In so long a canvasser is at another door. */
const OLD_MS = 2 * 60_000;
const LOOK_EVERY_MS = 15_000;
/** A fix that comes sooner needs no word, and moves nothing on the screen. */
const SLOW_MS = 700;

/**
 * Over the answer to a position: that it is being measured anew, or that it is of a while ago. Nothing
 * while it is fresh. A phone that comes out of a pocket at the next door still shows the one before.
 */
export function FixAge({ fix }: { readonly fix: FixState }) {
  const { age } = doorstepWords();
  const { measuredAtMs, following, lost, failure } = fix;
  const isOld = useIsOld(measuredAtMs) && !following;
  const isSlow = useIsSlow(fix.asking);
  const isLast = lost || failure !== null;
  const said = isSlow
    ? age.again
    : isLast
      ? age.last(measuredAtMs)
      : isOld
        ? age.old(measuredAtMs)
        : null;
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said]);
  return said === null ? null : <p class="notice notice-care">{said}</p>;
}

function useIsOld(atMs: number): boolean {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNowMs(Date.now());
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    // The timers of a page that was frozen are late.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [atMs]);
  return nowMs - atMs >= OLD_MS;
}

function useIsSlow(asking: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!asking) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [asking]);
  return asking && slow;
}
