import type { UpdateStatus } from '../shared/worker-messages.ts';
import { CHECK_EVERY_MS } from './due.ts';

const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 10 * 60_000;

export interface ScheduleOptions {
  /** Looks if a look is due, or anyway when `force` is set. Never rejects. */
  readonly look: (force: boolean) => Promise<UpdateStatus>;
  /** Calls `wake` when the page comes back to the foreground or to the network; returns the end of it. */
  readonly listen: (wake: () => void) => () => void;
  readonly random: () => number;
}

export interface Schedule {
  /** Looks if a look is due, and mends what is missing; joins a look that is under way. */
  look(): Promise<UpdateStatus>;
  /** Looks now, whenever the last look was. */
  lookNow(): Promise<UpdateStatus>;
  stop(): void;
}

/**
 * Looks at the start, at every return to the page or the network, and every six hours of an open
 * page; after a failure again, later each time. Two looks never run at once in one page.
 */
export function startSchedule({ look, listen, random }: ScheduleOptions): Schedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let running: Promise<UpdateStatus> | null = null;
  let stopped = false;

  const run = (force: boolean): Promise<UpdateStatus> => {
    // A forced look is not answered by an ordinary one that is under way.
    if (running !== null) return force ? running.then(() => run(true)) : running;
    clearTimeout(timer);
    running = look(force).then((status) => {
      running = null;
      failures = status.outcome === 'failed' ? failures + 1 : 0;
      const retryMs = Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LAST_RETRY_MS);
      const nextMs = failures === 0 ? CHECK_EVERY_MS : retryMs * (0.5 + random());
      if (!stopped) timer = setTimeout(() => run(false), nextMs);
      return status;
    });
    return running;
  };

  const unlisten = listen(() => void run(false));
  void run(false);
  return {
    look: () => run(false),
    lookNow: () => run(true),
    stop() {
      stopped = true;
      clearTimeout(timer);
      unlisten();
    },
  };
}
