import type { Position } from '../../core/point-answer.ts';

/** A position with its accuracy, where that is known. */
export interface Spot extends Position {
  readonly accuracyMeters: number | null;
}

// A receiver that was off needs half a minute under the open sky; nobody waits longer for a form.
const WAIT_MS = 20_000;

/** Where the device says that it is, or why it does not. Never rejects. */
export function currentPosition(): Promise<Spot | 'refused' | 'unavailable'> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const { latitude: lat, longitude: lon, accuracy: accuracyMeters } = coords;
        resolve({ lat, lon, accuracyMeters });
      },
      ({ code }) => resolve(code === 1 ? 'refused' : 'unavailable'),
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: 5_000 },
    );
  });
}
