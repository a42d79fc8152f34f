import { shown } from '../core/expect-text.ts';
import { type OpenOptions, openPocketDistrict as open } from './open.ts';
import type { PocketDistrict } from './pocket-district.ts';

/**
 * Opens a snapshot: reads its manifest, then the three packs that a ZIP needs, each of which must be
 * byte for byte what the manifest names. Rejects with a Failure that says which part failed and how,
 * and with a TypeError for options that are none.
 */
// What the app itself has no need of: it calls open.ts, and its first screen is full.
export async function openPocketDistrict(options: OpenOptions): Promise<PocketDistrict> {
  checkOptions(options);
  const opened = await open(options);
  freezeAll(opened.manifest);
  const plans = Object.freeze([...opened.plans]);
  return Object.defineProperty(opened, 'plans', { value: plans, enumerable: true });
}

function checkOptions(options: unknown): void {
  const given = fieldsOf(options);
  if (given === null) {
    throw new TypeError(`openPocketDistrict takes { source, … }, not ${shown(options)}`);
  }
  const { source, metrics, nowMs } = given;
  const { manifest, pack } = fieldsOf(source) ?? {};
  if (typeof manifest !== 'function' || typeof pack !== 'function') {
    const makers = 'urlSource, folderSource or storeSource';
    throw new TypeError(`a source is what ${makers} gives, not ${shown(source)}`);
  }
  if (nowMs !== undefined && typeof nowMs !== 'function') {
    throw new TypeError(`nowMs is a function that gives milliseconds, not ${shown(nowMs)}`);
  }
  if (metrics !== undefined && typeof fieldsOf(metrics)?.['snapshot'] !== 'function') {
    throw new TypeError(`metrics are what createMetrics gives, not ${shown(metrics)}`);
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

function freezeAll(value: unknown): void {
  const fields = fieldsOf(value);
  if (fields === null || Object.isFrozen(fields)) return;
  Object.freeze(fields);
  for (const field of Object.values(fields)) freezeAll(field);
}
