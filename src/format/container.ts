import { Failure } from '../shared/failure.ts';
import { readPackName } from '../shared/pack-names.ts';
import { PLANS, type Plan } from '../shared/plan.ts';

/**
 * The first 16 bytes of every pack file (data/FORMAT.md): magic, versions, kind, plan and the length
 * of the body once inflated. The body after it is one gzip member.
 */
const PACK_MAGIC = 'PDPK';
const CONTAINER_VERSION = 1;
export const HEADER_BYTES = 16;

/** Codes are part of the format: never reuse one. */
const PACK_KINDS = {
  zips: 1,
  districts: 2,
  people: 3,
  offices: 4,
  places: 5,
  lines: 6,
  changes: 7,
} as const;

export type PackKind = keyof typeof PACK_KINDS;

/** The layout version of each kind that this code writes, and the newest that it reads. */
export const PACK_FORMAT: Readonly<Record<PackKind, number>> = {
  zips: 1,
  districts: 1,
  people: 1,
  offices: 1,
  places: 1,
  lines: 1,
  changes: 1,
};

/** No pack inflates to more than this; a header that says so is not ours. */
export const MAX_BODY_BYTES = 16 * 1024 * 1024;

export interface PackHeader {
  readonly kind: PackKind;
  readonly format: number;
  readonly plan: Plan;
  /** Length of the inflated body in bytes. */
  readonly bodyBytes: number;
}

/**
 * The kind of the pack with this name: every `lines-…` pack is of kind `lines`, and another plan's
 * pack of the kind of its plain name. Null: unknown.
 */
export function packKindOf(packName: string): PackKind | null {
  const { name } = readPackName(packName);
  const kind = name.startsWith('lines-') ? 'lines' : name;
  return Object.hasOwn(PACK_KINDS, kind) ? (kind as PackKind) : null;
}

/** Header followed by the already deflated body. */
export function wrapPack(header: PackHeader, gzipBody: Uint8Array): Uint8Array {
  const file = new Uint8Array(HEADER_BYTES + gzipBody.length);
  const view = new DataView(file.buffer);
  for (let i = 0; i < 4; i++) file[i] = PACK_MAGIC.charCodeAt(i);
  file[4] = CONTAINER_VERSION;
  file[5] = PACK_KINDS[header.kind];
  file[6] = header.format;
  file[7] = 0;
  view.setUint16(8, header.plan, true);
  view.setUint16(10, 0, true);
  view.setUint32(12, header.bodyBytes, true);
  file.set(gzipBody, HEADER_BYTES);
  return file;
}

/**
 * Reads and checks the header of a pack file against the kind that is expected under `name`.
 * Throws a Failure: `pack-foreign` when it is no pack or another one, `pack-too-new` when its
 * versions are newer than this code, `pack-corrupt` when it is cut short.
 */
export function readPackHeader(file: Uint8Array, name: string): PackHeader {
  const kind = packKindOf(name);
  if (kind === null) throw new Failure('pack-foreign', `no pack is called ${name}`, name);
  if (file.length < HEADER_BYTES) {
    throw new Failure(
      'pack-corrupt',
      `${name} has ${file.length} bytes, a header alone has ${HEADER_BYTES}`,
      name,
    );
  }
  const magic = String.fromCharCode(...file.subarray(0, 4));
  if (magic !== PACK_MAGIC) {
    throw new Failure('pack-foreign', `${name} does not begin with ${PACK_MAGIC}`, name);
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint8(4) > CONTAINER_VERSION) {
    throw new Failure(
      'pack-too-new',
      `${name} has container version ${view.getUint8(4)}, known is ${CONTAINER_VERSION}`,
      name,
    );
  }
  if (view.getUint8(5) !== PACK_KINDS[kind]) {
    throw new Failure(
      'pack-foreign',
      `${name} holds a pack of kind ${view.getUint8(5)}, expected ${PACK_KINDS[kind]}`,
      name,
    );
  }
  const format = view.getUint8(6);
  if (format > PACK_FORMAT[kind]) {
    throw new Failure(
      'pack-too-new',
      `${name} has format ${format}, known is ${PACK_FORMAT[kind]}`,
      name,
    );
  }
  const plan = view.getUint16(8, true);
  if (!PLANS.includes(plan as Plan)) {
    throw new Failure(
      'pack-foreign',
      `${name} is for plan ${plan}, known are ${PLANS.join(', ')}`,
      name,
    );
  }
  const bodyBytes = view.getUint32(12, true);
  if (
    view.getUint8(4) === 0 ||
    format === 0 ||
    view.getUint8(7) !== 0 ||
    view.getUint16(10, true) !== 0 ||
    bodyBytes > MAX_BODY_BYTES
  ) {
    throw new Failure('pack-corrupt', `${name} has a header with impossible values`, name);
  }
  return { kind, format, plan: plan as Plan, bodyBytes };
}
