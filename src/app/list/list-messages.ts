import type { ListShape } from '../../list/list-shape.ts';
import type { ListSample } from '../../list/read-sample.ts';
import type { Refusal } from '../../list/refuse.ts';
import type { ListSummary } from '../../list/summary.ts';
import type { FailureCode } from '../../shared/failure.ts';
import type { Manifest, PackEntry } from '../../shared/manifest.ts';
import type { Plan } from '../../shared/plan.ts';

/** What a person says of a list, null to guess. */
export interface ListWishes {
  readonly delimiter: number | null;
  readonly hasHeader: boolean | null;
}

/** What a first look gives. */
export type Looked =
  | { readonly refusal: Refusal }
  | { readonly refusal: null; readonly sample: ListSample };

/** What the page asks of the worker for lists. */
export type ToListWorker =
  | { readonly type: 'open'; readonly manifest: Manifest }
  | { readonly type: 'look'; readonly list: Blob; readonly wishes: ListWishes }
  /** `keep`: whether the result outlives the page. `name`: of the list. */
  | {
      readonly type: 'run';
      readonly list: Blob;
      readonly name: string;
      readonly shape: ListShape;
      readonly plan: Plan;
      readonly keep: boolean;
    }
  | { readonly type: 'pack'; readonly id: number; readonly file: Uint8Array | null };

/** What is known of a finished result besides its bytes. */
export interface ResultNotes {
  /** Of the list that it was made from. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly finishedMs: number;
  /** By whose lines. Unknown of a result that an older app has kept. */
  readonly plan?: Plan;
  readonly seconds: number;
  readonly summary: ListSummary;
}

/** Why there is no result. `no-list`: the list cannot be read any more, as when its file was moved. */
export type ListFailure = FailureCode | 'no-list';

export type FromListWorker =
  | { readonly type: 'need-pack'; readonly id: number; readonly entry: PackEntry }
  | { readonly type: 'looked'; readonly looked: Looked }
  | { readonly type: 'progress'; readonly rows: number; readonly bytesRead: number }
  /** `bytes` is null where the result is kept: see kept-result.ts. */
  | { readonly type: 'done'; readonly notes: ResultNotes; readonly bytes: Blob | null }
  | { readonly type: 'failed'; readonly code: ListFailure };
