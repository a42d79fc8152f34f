import { signal } from '@preact/signals';
import type { FailureCode } from '../../lib/index.ts';
import type { DownloadProgress } from '../../shared/worker-messages.ts';

/** What went wrong last, and with which part. */
export interface DataFailure {
  readonly code: FailureCode;
  readonly part: string | null;
}

/**
 * The part that a failure is about where its name tells a person anything, or null: a pack that is
 * missing or damaged, and not the request on which a lost connection showed.
 */
export function partWorthSaying({ code, part }: DataFailure): string | null {
  return part !== 'manifest' && /^(pack|quota)/.test(code) ? part : null;
}

/** The download under way; null when there is none. */
export const progress = signal<DownloadProgress | null>(null);

/** What a person should know of; null while nothing is wrong that matters to them. */
export const failure = signal<DataFailure | null>(null);

/** Where the data is kept; null until that is known. */
export const storage = signal<'indexeddb' | 'memory' | null>(null);
