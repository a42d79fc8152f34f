import type { FailureCode } from './failure.ts';

/** What a download is doing, as the worker tells every open page. */
export interface DownloadProgress {
  readonly type: 'download-progress';
  /** The pack under way, null between packs. */
  readonly pack: string | null;
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly donePacks: readonly string[];
}

/** How a look at the manifest ended. */
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
      readonly part: string | null;
      /** The snapshot that still works, or null. */
      readonly snapshotId: string | null;
    };

export type WorkerToPage = DownloadProgress | UpdateStatus;

export type PageToWorker =
  /** Make sure that the packs of a first answer, then all others, are here. */
  | { readonly type: 'ensure-snapshot' }
  /** The person agreed to run the new shell. */
  | { readonly type: 'skip-waiting' };
