import {
  MANIFEST_SCHEMA,
  MANIFEST_TYPE,
  type Manifest,
  type PackEntry,
  type SourceEntry,
} from '../../src/shared/manifest.ts';
import type { Plan } from '../../src/shared/plan.ts';
import { sha256 } from './write-pack.ts';

const ID_DIGITS = 16;

/** The manifest of a snapshot. Its id follows from what it names, never from when it was made. */
export function makeManifest(
  plan: Plan,
  packs: readonly PackEntry[],
  sources: readonly SourceEntry[],
): Manifest {
  const date = sources.map((source) => source.vintage).reduce((a, b) => (a > b ? a : b));
  const named = [plan, date, ...packs.map((pack) => `${pack.name} ${pack.sha256}`)].join('\n');
  return {
    type: MANIFEST_TYPE,
    schema: MANIFEST_SCHEMA,
    plan,
    date,
    id: sha256(named).slice(0, ID_DIGITS),
    packs,
    sources,
  };
}
