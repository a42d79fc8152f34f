import type { PageToWorker } from '../shared/worker-messages.ts';
import { isRecord } from './json.ts';

/** What a page asks the worker; null for what is not exactly a known message. */
export function readPageToWorker(data: unknown): PageToWorker | null {
  if (!isRecord(data)) return null;
  if (data['type'] === 'skip-waiting') return { type: 'skip-waiting' };
  if (data['type'] !== 'ensure-snapshot' || typeof data['force'] !== 'boolean') return null;
  return { type: 'ensure-snapshot', force: data['force'] };
}
