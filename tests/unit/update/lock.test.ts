import { afterEach, describe, expect, it, vi } from 'vitest';
import { webLock } from '../../../src/update/lock.ts';

afterEach(() => vi.unstubAllGlobals());

/** Web Locks as the browser has them, for one name. */
function stubLocks(request: (options: LockOptions, task: () => Promise<unknown>) => unknown): void {
  vi.stubGlobal('navigator', {
    locks: {
      request: async (_: string, options: LockOptions, task: () => Promise<unknown>) =>
        request(options, task),
    },
  });
}

const abortError = (signal: AbortSignal | undefined) =>
  new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError'))),
  );

describe('a lock', () => {
  it('runs the task while it is held and gives back what the task gives', async () => {
    stubLocks((_, task) => task());
    expect(await webLock('test')(async () => 7)).toBe(7);
  });

  it('runs the task at once where there are no locks', async () => {
    vi.stubGlobal('navigator', {});
    expect(await webLock('test')(async () => 7)).toBe(7);
  });

  it('runs the task, once, where locks are denied', async () => {
    stubLocks(() => {
      throw new DOMException('opaque origin', 'SecurityError');
    });
    const task = vi.fn(async () => 7);
    expect(await webLock('test')(task)).toBe(7);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('does not run a failing task again', async () => {
    stubLocks((_, task) => task());
    const task = vi.fn(() => Promise.reject(new RangeError('mine')));
    await expect(webLock('test')(task)).rejects.toThrow('mine');
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('says that another tab holds it when the wait is over', async () => {
    stubLocks(({ signal }) => abortError(signal));
    const task = vi.fn();
    await expect(webLock('test', 20)(task)).rejects.toEqual(
      expect.objectContaining({ code: 'blocked-by-another-tab' }),
    );
    expect(task).not.toHaveBeenCalled();
  });
});
