import { FAILURE_CODES, type FailureCode } from '../shared/failure.ts';
import type { Announcement, WorkerReply } from '../shared/worker-messages.ts';
import { isRecord, isText, isTexts } from './json.ts';

/*
 * What a page hears. Messages come from other contexts of this origin, which may run another version of this code or
 * none of ours. Each of these gives null for what is not exactly a known message.
 */

export function readWorkerReply(data: unknown): WorkerReply | null {
  if (!isRecord(data) || data['type'] !== 'worker-reply') return null;
  return typeof data['able'] === 'boolean' ? { type: 'worker-reply', able: data['able'] } : null;
}

export function readAnnouncement(data: unknown): Announcement | null {
  if (!isRecord(data)) return null;
  if (data['type'] === 'download-progress') return readProgress(data);
  return data['type'] === 'update-status' ? readStatus(data) : null;
}

function readProgress(data: Record<string, unknown>): Announcement | null {
  const { pack, doneBytes, totalBytes, donePacks } = data;
  if (!(pack === null || isText(pack)) || !isTexts(donePacks)) return null;
  if (!isSize(doneBytes) || !isSize(totalBytes) || doneBytes > totalBytes) return null;
  // Older code does not say it.
  const underWay = isSizes(data['underWay']) ? data['underWay'] : {};
  return { type: 'download-progress', pack, doneBytes, totalBytes, donePacks, underWay };
}

function readStatus(data: Record<string, unknown>): Announcement | null {
  const { outcome, snapshotId, code, part } = data;
  if (outcome === 'failed') {
    if (!(snapshotId === null || isText(snapshotId)) || !(part === null || isText(part)))
      return null;
    if (!FAILURE_CODES.includes(code as FailureCode)) return null;
    return { type: 'update-status', outcome, code: code as FailureCode, part, snapshotId };
  }
  if (outcome !== 'up-to-date' && outcome !== 'ready' && outcome !== 'updated') return null;
  return isText(snapshotId) ? { type: 'update-status', outcome, snapshotId } : null;
}

function isSizes(value: unknown): value is Record<string, number> {
  return isRecord(value) && Object.values(value).every(isSize);
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
