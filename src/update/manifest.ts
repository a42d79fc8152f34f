import { MAX_BODY_BYTES } from '../format/container.ts';
import { Failure } from '../shared/failure.ts';
import {
  FIRST_ANSWER_PACKS,
  MANIFEST_SCHEMA,
  MANIFEST_TYPE,
  type Manifest,
  type PackEntry,
  type SourceEntry,
} from '../shared/manifest.ts';
import { PLANS, type Plan } from '../shared/plan.ts';
import { looksLikeHtml } from './html.ts';
import { isRecord, isText } from './json.ts';

/** A manifest names some sixty packs in some 15 KB; one of this size is not ours. */
export const MAX_MANIFEST_BYTES = 512 * 1024;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{16}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const PACK_NAME = /^[a-z][A-Za-z0-9-]{0,39}$/;
// A plain name beside the manifest: nothing that leads elsewhere.
const PACK_FILE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/**
 * The manifest in these bytes, with the fields that it must have and no others. Throws a Failure
 * about the part `manifest`: `captive-portal` when a web page came in its place, `manifest-too-new`
 * when its schema or its plan is newer than this code, `manifest-foreign` for anything else.
 */
export function parseManifest(bytes: Uint8Array): Manifest {
  if (looksLikeHtml(bytes)) {
    throw new Failure('captive-portal', 'a web page came in place of the manifest', 'manifest');
  }
  if (bytes.length > MAX_MANIFEST_BYTES)
    return foreign(`has more than ${MAX_MANIFEST_BYTES} bytes`);
  const data = parseJson(bytes);
  if (!isRecord(data) || data['type'] !== MANIFEST_TYPE) return foreign('is of another type');
  checkVersion('schema', data['schema'], [MANIFEST_SCHEMA]);
  checkVersion('plan', data['plan'], PLANS);
  const packs = list(data['packs'], 'packs').map(readPack);
  const names = new Set(packs.map((pack) => pack.name));
  if (names.size < packs.length) return foreign('names a pack twice');
  for (const name of FIRST_ANSWER_PACKS) if (!names.has(name)) return foreign(`lacks ${name}`);
  return {
    type: MANIFEST_TYPE,
    schema: MANIFEST_SCHEMA,
    plan: data['plan'] as Plan,
    date: text(data, 'date', DATE),
    id: text(data, 'id', ID),
    packs,
    sources: list(data['sources'], 'sources').map(readSource),
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Failure('manifest-foreign', 'the manifest is not JSON', 'manifest', cause);
  }
}

function checkVersion(field: string, value: unknown, known: readonly number[]): void {
  if (known.includes(value as number)) return;
  if (Number.isInteger(value) && (value as number) > Math.max(...known)) {
    const message = `the manifest has ${field} ${value}, known is ${known.join(', ')}`;
    throw new Failure('manifest-too-new', message, 'manifest');
  }
  foreign(`has an impossible ${field}`);
}

function readPack(value: unknown): PackEntry {
  if (!isRecord(value)) return foreign('has a pack that is no object');
  return {
    name: text(value, 'name', PACK_NAME),
    format: size(value, 'format', 255),
    file: text(value, 'file', PACK_FILE),
    sizeBytes: size(value, 'sizeBytes', MAX_BODY_BYTES),
    sha256: text(value, 'sha256', SHA256),
    date: text(value, 'date', DATE),
  };
}

function readSource(value: unknown): SourceEntry {
  if (!isRecord(value)) return foreign('has a source that is no object');
  return {
    id: text(value, 'id'),
    title: text(value, 'title'),
    // It becomes a link: no other scheme.
    url: value['url'] === null ? null : text(value, 'url', /^https?:\/\//),
    licence: text(value, 'licence'),
    vintage: text(value, 'vintage', /^\d{4}(-\d{2}-\d{2})?$/),
  };
}

function text(record: Record<string, unknown>, field: string, shape = /./): string {
  const value = record[field];
  return isText(value) && shape.test(value) ? value : foreign(`has an impossible ${field}`);
}

function size(record: Record<string, unknown>, field: string, max: number): number {
  const value = record[field];
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max) {
    return value;
  }
  return foreign(`has an impossible ${field}`);
}

function list(value: unknown, field: string): readonly unknown[] {
  return Array.isArray(value) && value.length <= 1000 ? value : foreign(`has no list of ${field}`);
}

function foreign(what: string): never {
  throw new Failure('manifest-foreign', `the manifest ${what}`, 'manifest');
}
