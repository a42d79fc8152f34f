import type { SourceEntry } from '../../../src/shared/manifest.ts';
import { SourceError } from '../model.ts';
import type { Receipt } from './receipts.ts';
import type { RegisteredSource, SourceFile, SourceId } from './registry.ts';

/** A file that was read, and how its vintage is known. */
export interface Provenance {
  readonly id: SourceId;
  readonly title: string;
  /** The official address of the source, also where the file is one made from it. */
  readonly url: string | null;
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly file: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** `YYYY` or `YYYY-MM-DD`. */
  readonly vintage: string;
  /**
   * `pinned`: byte for byte the file that data/sources.json names. `unpinned`: from an address that
   * holds one vintage only, and nothing to compare with. `downloaded`: from an address that is
   * renewed in place, dated by the downloader's receipt.
   */
  readonly standing: 'pinned' | 'unpinned' | 'downloaded';
}

export interface ReadFile {
  readonly source: RegisteredSource;
  readonly file: SourceFile;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/**
 * How a file's vintage is known. Throws a SourceError where it is not, rather than date the answers
 * made from it by another file: a file that is not the one pinned and whose address is not renewed,
 * or one that is renewed and was not downloaded by data/fetch.
 */
export function provenanceOf(read: ReadFile, receipt: Receipt | undefined): Provenance {
  const { source, file, sizeBytes, sha256 } = read;
  const { id, title, url, licence, licenceUrl } = source;
  const made = (vintage: string, standing: Provenance['standing']): Provenance => {
    const of = { id, title, url, licence, licenceUrl, file: file.name };
    return { ...of, sizeBytes, sha256, vintage, standing };
  };
  if (file.vintage !== null && file.sha256 === sha256) return made(file.vintage, 'pinned');
  if (!file.renewed) {
    if (file.vintage !== null && file.sha256 === null) return made(file.vintage, 'unpinned');
    const pin = `${file.sizeBytes} bytes with SHA-256 ${file.sha256}`;
    const reason = `is ${sizeBytes} bytes with SHA-256 ${sha256}; data/sources.json pins ${pin}`;
    throw new SourceError(file.name, null, reason);
  }
  if (receipt?.sha256 === sha256) return made(receipt.date, 'downloaded');
  throw new SourceError(
    file.name,
    null,
    `is of an unknown date: its SHA-256 ${sha256} is neither that in data/sources.json nor that of ` +
      'a download; run `npm run data:fetch`, or write its vintage, length and SHA-256 there',
  );
}

/** As a manifest lists it. `url` is empty for a source that was compiled from many. */
export function sourceEntryOf({ id, title, url, licence, vintage }: Provenance): SourceEntry {
  return { id, title, url, licence, vintage };
}

/** The newest of some vintages as a day: a year alone counts as its first, so nothing looks newer. */
export function newestDay(vintages: readonly string[]): string {
  const days = vintages.map((vintage) => (vintage.length === 4 ? `${vintage}-01-01` : vintage));
  const newest = days.sort().at(-1);
  if (newest === undefined) throw new TypeError('newestDay takes one vintage or more');
  return newest;
}
