import type { PageToWorker, UpdateStatus } from '../../shared/worker-messages.ts';
import { readAnnouncement, readWorkerReply } from '../../update/messages.ts';

/** A worker that lives answers within milliseconds; one that has to start, on an old phone, in two. */
const REPLY_LIMIT_MS = 4_000;
/** A download that is alive says so within its stall limit of 15 s and the longest wait of 3 s. */
const SILENCE_LIMIT_MS = 20_000;

/** What a page hears while it waits for the worker. */
export interface Pulse {
  /** Calls `beat` at every announcement; returns the end of it. */
  onBeat(beat: () => void): () => void;
}

/**
 * Asks the worker to have the snapshot here and waits for how it ended. Null when the worker does
 * not answer, cannot store anything, or fell silent because it was stopped in the middle: then the
 * page does it itself, and goes on where the worker stopped.
 */
export function askWorker(
  worker: ServiceWorker,
  force: boolean,
  pulse: Pulse,
): Promise<UpdateStatus | null> {
  return new Promise((resolve) => {
    const { port1: mine, port2: theirs } = new MessageChannel();
    let limit = setTimeout(() => end(null), REPLY_LIMIT_MS);
    const stillAlive = (): void => {
      clearTimeout(limit);
      limit = setTimeout(() => end(null), SILENCE_LIMIT_MS);
    };
    let unlisten = (): void => undefined;
    const end = (status: UpdateStatus | null): void => {
      clearTimeout(limit);
      unlisten();
      mine.close();
      resolve(status);
    };
    mine.onmessage = ({ data }: MessageEvent<unknown>) => {
      const reply = readWorkerReply(data);
      if (reply?.able === false) return end(null);
      if (reply !== null) {
        unlisten = pulse.onBeat(stillAlive);
        return stillAlive();
      }
      const status = readAnnouncement(data);
      if (status?.type === 'update-status') end(status);
    };
    try {
      worker.postMessage({ type: 'ensure-snapshot', force } satisfies PageToWorker, [theirs]);
    } catch {
      // It was replaced or unregistered meanwhile.
      end(null);
    }
  });
}
