import { answerZip } from '../core/answer-zip.ts';
import { shown } from '../core/expect-text.ts';
import type { ZipAnswer } from '../core/zip-answer.ts';
import { ZipIndex } from '../core/zip-index.ts';
import { decodeZips } from '../format/zips.ts';
import type { Manifest } from '../shared/manifest.ts';
import { SnapshotPacks } from './snapshot-packs.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** ZIPs alone: their districts, and nothing about people, places or lines. */
export interface ZipLookup {
  readonly manifest: Manifest;
  /** The answer to any text, the same as PocketDistrict gives for the manifest's plan. */
  lookupZip(input: string): ZipAnswer;
}

/**
 * Opens the one pack that ZIPs are in: for a page that has room for six kilobytes of code and wants
 * nothing but the districts of a ZIP. Rejects with a Failure as `openPocketDistrict` does, and with a
 * TypeError for options without a source.
 */
export async function openZipLookup(options: {
  readonly source: SnapshotSource;
}): Promise<ZipLookup> {
  const source: Partial<SnapshotSource> | undefined = options?.source;
  if (!isSource(source)) {
    const makers = 'urlSource, folderSource or storeSource';
    throw new TypeError(`openZipLookup takes { source } from ${makers}, not ${shown(options)}`);
  }
  const manifest = await source.manifest();
  const packs = new SnapshotPacks(source, manifest);
  const zips = await packs.open(
    'zips',
    (body, name, plan) => new ZipIndex(decodeZips(body, name, plan)),
  );
  return { manifest, lookupZip: (input) => answerZip(zips, input) };
}

function isSource(source: Partial<SnapshotSource> | undefined): source is SnapshotSource {
  return typeof source?.manifest === 'function' && typeof source.pack === 'function';
}
