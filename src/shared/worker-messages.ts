import type { FailureCode } from './failure.ts';

/** What a download is doing, as whoever downloads tells every open page. */
export interface DownloadProgress {
  readonly type: 'download-progress';
  /** A pack under way, null between packs. */
  readonly pack: string | null;
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly donePacks: readonly string[];
  /** Bytes that have come of each pack under way, by its name. */
  readonly underWay: Readonly<Record<string, number>>;
}

/**
 * How a look for an update stands or ended. `ready`: the packs of a first answer are here and in
 * use, others are still to come. `updated`: something was downloaded and all that is wanted is here.
 * `up-to-date`: all was here already. `failed`: not all that is wanted could be had.
 */
export type UpdateStatus =
  | {
      readonly type: 'update-status';
      readonly outcome: 'up-to-date' | 'ready' | 'updated';
      readonly snapshotId: string;
    }
  | {
      readonly type: 'update-status';
      readonly outcome: 'failed';
      readonly code: FailureCode;
      /** The pack, `manifest` or the store that it is about, or null. */
      readonly part: string | null;
      /** The snapshot that still works, or null. */
      readonly snapshotId: string | null;
    };

/** What one context tells all others of this app. */
export type Announcement = DownloadProgress | UpdateStatus;

/** What a page asks the worker. */
export type PageToWorker =
  /**
   * Make sure that all wanted packs are here, and look for an update when one is due; `force`: look
   * now. Answered on the port that came along: at once with a WorkerReply, at the end with the
   * UpdateStatus. Every step is announced to all.
   */
  | { readonly type: 'ensure-snapshot'; readonly force: boolean }
  /** The person agreed to run the new shell. */
  | { readonly type: 'skip-waiting' };

/** The worker has heard. `able` is false where it cannot store anything and the page must do it. */
export interface WorkerReply {
  readonly type: 'worker-reply';
  readonly able: boolean;
}
