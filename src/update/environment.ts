import { limitsFor, type TimeLimits } from './time-limit.ts';

/** What an update needs of the world around it; tests bring their own. */
export interface Environment {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** False when the device itself says that it has no network. */
  readonly isOnline: () => boolean;
  /** How long the download of a file of this size may take. */
  readonly limitsFor: (sizeBytes: number) => TimeLimits;
}

export const REAL_ENVIRONMENT: Environment = {
  fetch: (url, init) => fetch(url, init),
  nowMs: () => Date.now(),
  random: () => Math.random(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  // Node 20 has no navigator, and no word about the network.
  isOnline: () => typeof navigator === 'undefined' || navigator.onLine !== false,
  limitsFor,
};
