import { useEffect, useRef, useState } from 'preact/hooks';
import { type FixFailure, fixOnce, follow, isPassing } from './geolocation.ts';
import type { Spot } from './point-finding.ts';

export interface FixState {
  readonly asking: boolean;
  readonly following: boolean;
  readonly spot: Spot | null;
  readonly failure: FixFailure | null;
  /** Asks once: the first fix, and better ones for a few seconds. */
  readonly ask: () => void;
  /** Goes on until `stop`, or until the page is hidden. */
  readonly followOn: () => void;
  readonly stop: () => void;
}

/** The position of the device for a screen, asked for only when the screen says so. */
export function useFix(): FixState {
  const [state, setState] = useState<Pick<FixState, 'asking' | 'following' | 'spot' | 'failure'>>({
    asking: false,
    following: false,
    spot: null,
    failure: null,
  });
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
        })),
      onFailure: (failure) =>
        setState((before) =>
          // Whoever walks on has the last position meanwhile.
          before.following && before.spot !== null && isPassing(failure)
            ? before
            : { ...before, asking: false, following: false, failure },
        ),
    });
  }

  function stop(): void {
    end.current();
    end.current = () => undefined;
    setState((before) => ({ ...before, asking: false, following: false }));
  }

  useEffect(() => {
    const onHidden = () => {
      if (document.hidden) stop();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      end.current();
    };
  }, []);

  return { ...state, ask: () => begin(fixOnce, false), followOn: () => begin(follow, true), stop };
}
