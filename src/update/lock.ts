import { Failure } from '../shared/failure.ts';

/** Runs a task while no other context of this app runs one. */
export type Lock = <T>(task: () => Promise<T>) => Promise<T>;

/** A whole download over a slow connection; whoever waits longer is told so. */
const WAIT_LIMIT_MS = 10 * 60_000;

/**
 * A lock shared by all tabs and the worker of this app. Its holder loses it when it ends, however it
 * ends. Where the browser has no Web Locks or denies them the task runs at once: the store checks
 * again at every swap, so that only effort is doubled. Rejects with `blocked-by-another-tab` when
 * another context holds it for ten minutes.
 */
export function webLock(name: string, waitLimitMs = WAIT_LIMIT_MS): Lock {
  return async (task) => {
    const locks: LockManager | undefined = navigator.locks;
    if (locks === undefined) return task();
    const waiting = new AbortController();
    const limit = setTimeout(() => waiting.abort(), waitLimitMs);
    let started = false;
    try {
      return await locks.request(name, { signal: waiting.signal }, () => {
        started = true;
        clearTimeout(limit);
        return task();
      });
    } catch (error) {
      if (started) throw error;
      if (!waiting.signal.aborted) return await task();
      throw new Failure('blocked-by-another-tab', `${name} is held by another tab`, null, error);
    } finally {
      clearTimeout(limit);
    }
  };
}
