import type { Manifest, PackEntry } from '../../../src/shared/manifest.ts';

/** A manifest of these packs. */
export function makeManifest(
  id: string,
  packs: readonly PackEntry[],
  date = '2026-07-22',
): Manifest {
  return {
    type: 'pocket-district-snapshot',
    schema: 1,
    plan: 119,
    date,
    id: id.padEnd(16, '0'),
    packs,
    sources: [],
  };
}
