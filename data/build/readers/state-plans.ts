import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceEntry } from '../../../src/shared/manifest.ts';
import { stateByCode } from '../../../src/shared/states.ts';
import { type DistrictShape, SourceError } from '../model.ts';
import type { Receipt } from './receipts.ts';
import type { ChangingState } from './redistricting.ts';
import { readStatePlan, readStatePlanZip, requireCover } from './state-plan.ts';
import { utf8 } from './utf8.ts';

/** The new lines of a state in full detail, from its own publisher. */
export interface StatePlan {
  readonly state: string;
  readonly shapes: readonly DistrictShape[];
  readonly entry: SourceEntry;
}

/** What the downloader calls a state's layer. */
export function statePlanFile({ code, layer }: Pick<ChangingState, 'code' | 'layer'>): string {
  return `plan120-${code}.${layer?.kind === 'shapefile' ? 'zip' : 'geojson'}`;
}

/**
 * The official layers that lie in the folder; none where nobody has downloaded them. Each must have a
 * receipt of the download, every district of its state once, and cover the state.
 */
export async function readStatePlans(
  folder: string,
  states: readonly ChangingState[],
  inForce: readonly DistrictShape[],
  receipts: ReadonlyMap<string, Receipt>,
): Promise<StatePlan[]> {
  const plans: StatePlan[] = [];
  for (const row of states) {
    const name = statePlanFile(row);
    const state = stateByCode(row.code);
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes === null || row.layer === null || state === null) continue;
    const receipt = receipts.get(name);
    if (receipt?.sha256 !== createHash('sha256').update(bytes).digest('hex')) {
      throw new SourceError(name, null, 'is of an unknown date: fetch it with data:fetch --plans');
    }
    const layer = { state, districtField: row.layer.districtField };
    const shapes =
      row.layer.kind === 'shapefile'
        ? readStatePlanZip(bytes, name, layer)
        : readStatePlan(utf8(bytes, name), name, layer);
    requireCover(
      shapes,
      inForce.filter((shape) => shape.state === row.code),
      name,
    );
    plans.push({ state: row.code, shapes, entry: entryOf(row, receipt) });
  }
  return plans;
}

function entryOf({ code, authority, url }: ChangingState, { date }: Receipt): SourceEntry {
  const licence = 'Public record of the state';
  return { id: `lines-120-${code}`, title: authority, url, licence, vintage: date };
}
