import { useEffect, useRef, useState } from 'preact/hooks';
import { type FixFailure, fixOnce, follow, isAllowed, isPassing } from './geolocation.ts';
import type { Spot } from './point-finding.ts';

export interface FixState {
  readonly asking: boolean;
  readonly following: boolean;
  readonly spot: Spot | null;
  readonly failure: FixFailure | null;
  /** When the spot was handed over; 0 before there is one. */
  readonly measuredAtMs: number;
  /** Whoever walks on has no newer position just now: a tunnel, a stairwell. */
  readonly lost: boolean;
  /** Asks once: the first fix, and better ones for a few seconds. */
  readonly ask: () => void;
  /** Goes on until `stop`, and rests while the page is hidden. */
  readonly followOn: () => void;
  readonly stop: () => void;
}

type Known = Omit<FixState, 'ask' | 'followOn' | 'stop'>;

/** An answer that is looked at again after so long may be of the door before. */
const LOOKED_AWAY_MS = 30_000;

/**
 * The position of the device for a screen, asked for only when the screen says so; and again by itself
 * when the page comes back into sight with an answer, where that opens no dialogue.
 */
export function useFix(): FixState {
  const [state, setState] = useState<Known>({
    asking: false,
    following: false,
    spot: null,
    failure: null,
    measuredAtMs: 0,
    lost: false,
  });
  const latest = useRef(state);
  latest.current = state;
  const end = useRef<() => void>(() => undefined);

  function begin(start: typeof follow, following: boolean): void {
    end.current();
    setState((before) => ({ ...before, asking: true, following, failure: null }));
    end.current = start({
      onFix: ({ point, accuracyMeters }) =>
        setState((before) => ({
          ...before,
          asking: false,
          spot: { point, accuracyMeters },
          failure: null,
          measuredAtMs: Date.now(),
          lost: false,
        })),
      onFailure: (failure) =>
        setState((before) =>
          // Whoever walks on has the last position meanwhile.
          before.following && before.spot !== null && isPassing(failure)
            ? { ...before, asking: false, lost: true }
            : { ...before, asking: false, following: false, failure },
        ),
    });
  }

  function stop(): void {
    end.current();
    end.current = () => undefined;
    setState((before) => ({ ...before, asking: false, following: false, lost: false }));
  }

  useEffect(() => {
    let wasFollowing = false;
    let gone = false;
    const onSight = () => {
      const { following, spot, measuredAtMs } = latest.current;
      if (document.hidden) {
        wasFollowing = following;
        return stop();
      }
      const isOld = Date.now() - measuredAtMs >= LOOKED_AWAY_MS;
      if (spot === null || !(wasFollowing || isOld)) return;
      void isAllowed().then((allowed) => {
        if (!allowed || gone || document.hidden) return;
        if (wasFollowing) begin(follow, true);
        else begin(fixOnce, false);
      });
    };
    document.addEventListener('visibilitychange', onSight);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', onSight);
      end.current();
    };
  }, []);

  return { ...state, ask: () => begin(fixOnce, false), followOn: () => begin(follow, true), stop };
}
