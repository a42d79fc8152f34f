import { HEADER_BYTES, type PackHeader, readPackHeader } from '../format/container.ts';
import { Failure } from '../shared/failure.ts';
import type { PackEntry } from '../shared/manifest.ts';
import { gunzipBounded } from './gunzip.ts';
import { sha256Hex } from './sha256.ts';

/** A pack file that is byte for byte what its manifest names, ready to be decoded. */
export interface OpenedPack {
  readonly header: PackHeader;
  /** The inflated body, exactly `header.bodyBytes` long. */
  readonly body: Uint8Array;
}

/**
 * Checks that `file` is byte for byte what `entry` names: its length, then its SHA-256.
 * Rejects with a Failure: `pack-corrupt` when it is not, `insecure-page` when the page is not
 * served over HTTPS and so cannot compute a SHA-256 at all.
 */
export async function verifyPackFile(file: Uint8Array, entry: PackEntry): Promise<void> {
  if (file.length !== entry.sizeBytes) {
    throw new Failure(
      'pack-corrupt',
      `${entry.name} has ${file.length} bytes, the manifest names ${entry.sizeBytes}`,
      entry.name,
    );
  }
  const sha256 = await sha256Hex(file, entry.name);
  if (sha256 !== entry.sha256) {
    throw new Failure(
      'pack-corrupt',
      `${entry.name} has the SHA-256 ${sha256}, the manifest names ${entry.sha256}`,
      entry.name,
    );
  }
}

/** The header of a verified file, if it is a pack in the format that `entry` says it is. */
function readEntryHeader(file: Uint8Array, entry: PackEntry): PackHeader {
  const header = readPackHeader(file, entry.name);
  if (header.format !== entry.format) {
    throw new Failure(
      'pack-foreign',
      `${entry.name} has format ${header.format}, the manifest names ${entry.format}`,
      entry.name,
    );
  }
  return header;
}

/**
 * Verifies a pack file against its entry in the manifest, reads its header and inflates its body.
 * Rejects with a Failure that names the pack: `pack-corrupt`, `pack-foreign`, `pack-too-new`, or
 * `insecure-page`. Never inflates more than the header promises.
 */
export async function openPackFile(file: Uint8Array, entry: PackEntry): Promise<OpenedPack> {
  await verifyPackFile(file, entry);
  const header = readEntryHeader(file, entry);
  const body = await gunzipBounded(file.subarray(HEADER_BYTES), header.bodyBytes, entry.name);
  return { header, body };
}
