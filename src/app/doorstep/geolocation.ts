import type { Point } from '../../lib/index.ts';

/** Where the device says that it is. */
interface Fix {
  readonly point: Point;
  /** Of 95 of 100 fixes, as the device estimates it. */
  readonly accuracyMeters: number;
  /** Milliseconds since 1970. */
  readonly atMs: number;
}

/**
 * Why there is no fix. `refused`: the person, the browser or the page's host does not allow it.
 * `unavailable`: no satellite, no network to go by. `timeout`: none came in time. `unsupported`: the
 * browser knows no positions, or the page is not served over HTTPS.
 */
const FIX_FAILURES = ['refused', 'unavailable', 'timeout', 'unsupported'] as const;

export type FixFailure = (typeof FIX_FAILURES)[number];

/** Whether it passes by itself while one goes on: a tunnel, a stairwell. */
export function isPassing(failure: FixFailure): boolean {
  return failure === 'timeout' || failure === 'unavailable';
}

/** A receiver that was off needs half a minute under the open sky; nobody waits longer at a door. */
const WAIT_MS = 20_000;
/** A fix of so long ago is one of this doorstep. */
const MAX_AGE_MS = 5_000;
/** The first fix of a phone is often coarse; a few seconds later it is not. */
const REFINE_MS = 8_000;
const GOOD_ENOUGH_METERS = 25;

const FAILURES: Readonly<Record<number, FixFailure>> = {
  1: 'refused',
  2: 'unavailable',
  3: 'timeout',
};

export interface FixListener {
  readonly onFix: (fix: Fix) => void;
  readonly onFailure: (failure: FixFailure) => void;
}

/** Whether the person has allowed it before, so that asking opens no dialogue. */
export async function isAllowed(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'geolocation' });
    return state === 'granted';
  } catch {
    return false;
  }
}

/** The position now: at once what the device knows, then better ones for a few seconds. */
export function fixOnce(listener: FixListener): () => void {
  let limit: ReturnType<typeof setTimeout> | undefined;
  const stop = follow({
    onFix: (fix) => {
      listener.onFix(fix);
      if (fix.accuracyMeters <= GOOD_ENOUGH_METERS) end();
      else limit ??= setTimeout(end, REFINE_MS);
    },
    onFailure: (failure) => {
      const hadFix = limit !== undefined;
      end();
      if (!hadFix) listener.onFailure(failure);
    },
  });
  function end(): void {
    clearTimeout(limit);
    stop();
  }
  return end;
}

/** Every new position until the returned function is called. */
export function follow({ onFix, onFailure }: FixListener): () => void {
  if (!('geolocation' in navigator) || !isSecureContext) {
    queueMicrotask(() => onFailure('unsupported'));
    return () => undefined;
  }
  let watch: number | null = navigator.geolocation.watchPosition(
    ({ coords, timestamp }) => {
      if (watch === null) return;
      const { latitude: lat, longitude: lon, accuracy: accuracyMeters } = coords;
      onFix({ point: { lat, lon }, accuracyMeters, atMs: timestamp });
    },
    ({ code }) => {
      if (watch !== null) onFailure(FAILURES[code] ?? 'unavailable');
    },
    { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: MAX_AGE_MS },
  );
  return () => {
    if (watch !== null) navigator.geolocation.clearWatch(watch);
    watch = null;
  };
}
