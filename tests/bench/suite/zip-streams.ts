import { seeded } from '../measure.ts';
import { SEED } from './snapshot.ts';

const LENGTH = 1_000_000;

/** The same million questions as texts that lie differently in memory. */
export interface ZipStreams {
  /** At random over all ZIPs, each a text of its own, one behind the other: as they come out of a file. */
  readonly fresh: readonly string[];
  /** At random, one text for each ZIP: where it lies is as random as the ZIP. */
  readonly scattered: readonly string[];
  /** In the order of the ZIPs, one text for each: one behind the other too. */
  readonly inOrder: readonly string[];
}

export function zipStreams(zips: readonly string[]): ZipStreams {
  const random = seeded(SEED);
  const picks = Uint32Array.from({ length: LENGTH }, () => Math.floor(random() * zips.length));
  const cut = (zipAt: (i: number) => string): string[] => {
    const text = Array.from({ length: LENGTH }, (_, i) => zipAt(i)).join('');
    return Array.from({ length: LENGTH }, (_, i) => text.slice(i * 5, i * 5 + 5));
  };
  const own = cut((i) => zips[i % zips.length] ?? '').slice(0, zips.length);
  return {
    fresh: cut((i) => zips[picks[i] ?? 0] ?? ''),
    scattered: Array.from(picks, (pick) => own[pick] ?? ''),
    inOrder: Array.from({ length: LENGTH }, (_, i) => own[i % own.length] ?? ''),
  };
}
