import { type Environment, REAL_ENVIRONMENT } from '../../update/environment.ts';

/** After so many failures in a row it is said, while more attempts go on. */
const FAILURES_TO_TELL = 2;
/** A report of the page's policy may come a little later than the failure that it is about. */
const REPORT_MS = 50;

export interface PatienceListener {
  /** Nothing but failures so far: people need not wait for the last attempt to hear of it. */
  readonly onTrouble: () => void;
  /** After `onTrouble`: something has come after all. */
  readonly onRelief: () => void;
  /** Whether trying again is of no use. */
  readonly isHopeless: () => boolean;
}

/** The real world, which tells early that nobody answers, and is offline for good where it is hopeless. */
export function impatientEnvironment(listener: PatienceListener): Environment {
  const { fetch, isOnline, wait } = REAL_ENVIRONMENT;
  let failures = 0;
  return {
    ...REAL_ENVIRONMENT,
    isOnline: () => !listener.isHopeless() && isOnline(),
    async fetch(url, init) {
      try {
        const response = await fetch(url, init);
        if (failures >= FAILURES_TO_TELL) listener.onRelief();
        failures = 0;
        return response;
      } catch (error) {
        if (!init.signal?.aborted) {
          await wait(REPORT_MS);
          failures++;
          if (failures >= FAILURES_TO_TELL && isOnline()) listener.onTrouble();
        }
        throw error;
      }
    },
  };
}
