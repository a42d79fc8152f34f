import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decodeChanges } from '../../src/format/changes.ts';
import {
  HEADER_BYTES,
  MAX_BODY_BYTES,
  type PackKind,
  packKindOf,
  readPackHeader,
} from '../../src/format/container.ts';
import { decodeDistricts } from '../../src/format/districts.ts';
import { decodeLines } from '../../src/format/lines.ts';
import { decodeOffices } from '../../src/format/offices.ts';
import { decodePeople } from '../../src/format/people.ts';
import { decodePlaces } from '../../src/format/places.ts';
import { decodeZips } from '../../src/format/zips.ts';
import { Failure, type FailureCode } from '../../src/shared/failure.ts';
import type { Manifest, PackEntry } from '../../src/shared/manifest.ts';
import type { Plan } from '../../src/shared/plan.ts';
import { gunzipBounded } from '../../src/store/gunzip.ts';
import { openPackFile } from '../../src/store/pack-file.ts';
import { SNAPSHOT_DIR } from '../../tools/paths.ts';
import { damage } from '../unit/format/damage.ts';

/** How long any one step may take, on a machine that does other things as well. */
const HANG_MS = 2_000;

const REFUSALS: ReadonlySet<FailureCode> = new Set([
  'pack-corrupt',
  'pack-foreign',
  'pack-too-new',
]);

const DECODERS: Readonly<
  Record<PackKind, (body: Uint8Array, name: string, plan: Plan) => unknown>
> = {
  zips: decodeZips,
  districts: decodeDistricts,
  people: decodePeople,
  offices: decodeOffices,
  places: decodePlaces,
  lines: decodeLines,
  changes: decodeChanges,
};

/** What became of the damaged copies of one pack. */
export interface Tally {
  readonly name: string;
  readonly tried: number;
  /** Copies that the device refuses, by the manifest's length and hash: all that differ. */
  readonly refusedByHash: number;
  /** Copies that would be refused even if somebody had forged the hash, by header and gzip. */
  readonly refusedByContainer: number;
  /** Bodies damaged behind the container's back that the decoder refuses. */
  readonly refusedByDecoder: number;
  /** Copies that are what they were, byte for byte or once inflated. */
  readonly equal: number;
  /** What must not be: another exception, a hang, other bytes taken for the right ones. */
  readonly faults: readonly string[];
}

/** The packs of the committed snapshot. */
export function snapshotPacks(): readonly PackEntry[] {
  const text = readFileSync(join(SNAPSHOT_DIR, 'manifest.json'), 'utf8');
  return (JSON.parse(text) as Manifest).packs;
}

/**
 * Damages a pack in `tries` ways, the same ones for the same seed, and tries each at three doors: the
 * device's (hash and all), the container's (as if the hash had been forged), and the decoder's (as if
 * the checksum in the gzip had been as well).
 */
export async function tryPack(entry: PackEntry, tries: number, seed: number): Promise<Tally> {
  const { name } = entry;
  const kind = packKindOf(name);
  if (kind === null) throw new Error(`no decoder for ${name}`);
  const file = new Uint8Array(readFileSync(join(SNAPSHOT_DIR, entry.file)));
  const { header, body } = await openPackFile(file, entry);
  const counts = { refusedByHash: 0, refusedByContainer: 0, refusedByDecoder: 0, equal: 0 };
  const faults: string[] = [];

  for (const [index, hurt] of fc.sample(damage, { numRuns: tries, seed }).entries()) {
    const judge = async (door: keyof typeof counts, attempt: () => unknown): Promise<void> => {
      const startMs = performance.now();
      try {
        if ((await attempt()) === 'equal') counts.equal++;
      } catch (error) {
        if (error instanceof Failure && REFUSALS.has(error.code)) counts[door]++;
        else faults.push(`${name} seed ${seed} copy ${index}: ${String(error)}`);
      }
      const tookMs = performance.now() - startMs;
      if (tookMs > HANG_MS) faults.push(`${name} seed ${seed} copy ${index}: ${tookMs} ms`);
    };
    const copy = hurt(file);
    await judge('refusedByHash', async () => {
      await openPackFile(copy, entry);
      if (!same(copy, file)) faults.push(`${name} copy ${index}: other bytes were opened`);
    });
    await judge('refusedByContainer', async () => {
      const { bodyBytes } = readPackHeader(copy, name);
      if (bodyBytes > MAX_BODY_BYTES) faults.push(`${name} copy ${index}: too large`);
      const inflated = await gunzipBounded(copy.subarray(HEADER_BYTES), bodyBytes, name);
      if (same(inflated, body)) return 'equal';
      faults.push(`${name} copy ${index}: another body came out`);
      return 'other';
    });
    await judge('refusedByDecoder', () => DECODERS[kind](hurt(body), name, header.plan));
  }
  return { name, tried: tries, ...counts, faults };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a.buffer, a.byteOffset, a.length).equals(b);
}
