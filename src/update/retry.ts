import { Failure, type FailureCode } from '../shared/failure.ts';
import type { Environment } from './environment.ts';

const ATTEMPTS = 4;
const FIRST_WAIT_MS = 500;

// What the next attempt may well mend. A missing file, a full disk or a login page stay as they are.
const PASSING: ReadonlySet<FailureCode> = new Set(['host-down', 'timeout', 'pack-corrupt']);

/**
 * Tries up to four times, waiting twice as long after each failure that may pass, give or take half
 * so that a crowd of phones does not come back at once. Rejects with the last failure.
 */
export async function withRetries<T>(
  attempt: (before: number) => Promise<T>,
  environment: Environment,
): Promise<T> {
  for (let before = 0; ; before++) {
    try {
      return await attempt(before);
    } catch (error) {
      if (!(error instanceof Failure) || !PASSING.has(error.code)) throw error;
      if (before + 1 >= ATTEMPTS || !environment.isOnline()) throw error;
    }
    await environment.wait(FIRST_WAIT_MS * 2 ** before * (0.5 + environment.random()));
  }
}
