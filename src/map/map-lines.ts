import { districtCode } from '../core/district-names.ts';
import { BORDER, type LinePack } from '../core/line-pack.ts';
import { chainArcs } from './chain-arcs.ts';
import { latToY } from './map-frame.ts';
import { inSlices } from './time-slices.ts';
import { weighPositions } from './weigh-positions.ts';

/** West, north, east, south on the map: y runs downwards. */
export type MapBox = readonly [number, number, number, number];

/** A district as it is drawn. */
export interface MapDistrict {
  readonly code: string;
  readonly state: string;
  readonly box: MapBox;
  /** Arcs in order; one walked backwards is the ones' complement of its index. */
  readonly rings: readonly (readonly number[])[];
}

/** The lines of a pack, ready to be drawn: on the plane of the map, relative to an origin of theirs. */
export interface MapLines {
  /** Postal code, or null for those of the whole nation. */
  readonly state: string | null;
  /** What positions are relative to: single precision is then exact to a metre. */
  readonly originX: number;
  readonly originY: number;
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly weights: Float32Array;
  readonly starts: Int32Array;
  readonly arcs: readonly MapArc[];
  readonly districts: readonly MapDistrict[];
}

export interface MapArc {
  /** Between two districts of a state, two states, land and another country, or land and water. */
  readonly kind: 'district' | 'state' | 'border' | 'outer';
  /** Postal codes of the states on both sides. */
  readonly states: readonly string[];
}

/** Prepares a pack in slices of some milliseconds. */
export async function prepareLines(pack: LinePack): Promise<MapLines> {
  const { lonSteps, latSteps, starts, stepsPerDegree } = pack.arcs;
  const count = lonSteps.length;
  const originX = (lonSteps[0] ?? 0) / stepsPerDegree;
  const originY = latToY((latSteps[0] ?? 0) / stepsPerDegree);
  const xs = new Float32Array(count);
  const ys = new Float32Array(count);
  const weights = new Float32Array(count);
  const arcCount = starts.length - 1;
  const codes = pack.districts.map(({ state, number }) => districtCode(state, number));

  function* arcsWeighed() {
    for (let arc = 0; arc < arcCount; arc++) {
      const from = starts[arc] as number;
      const to = starts[arc + 1] as number;
      for (let i = from; i < to; i++) {
        xs[i] = (lonSteps[i] as number) / stepsPerDegree - originX;
        ys[i] = latToY((latSteps[i] as number) / stepsPerDegree) - originY;
      }
      weighPositions(xs, ys, from, to - 1, weights);
      yield;
    }
  }
  await inSlices(arcsWeighed());

  const arcsOf: number[][] = codes.map(() => []);
  const arcs: MapArc[] = [];
  for (let arc = 0; arc < arcCount; arc++) {
    const sides = [pack.arcs.near[arc] as number, pack.arcs.far[arc] as number];
    for (const side of sides) arcsOf[side]?.push(arc);
    const states = sides.flatMap((side) => pack.districts[side]?.state ?? []);
    arcs.push({ kind: kindOf(states, sides), states: [...new Set(states)] });
  }
  const key = (i: number) => `${lonSteps[i]} ${latSteps[i]}`;
  const endsOf = (arc: number) => ({
    from: key(starts[arc] as number),
    to: key((starts[arc + 1] as number) - 1),
  });
  const districts: MapDistrict[] = [];
  function* districtsChained() {
    for (let index = 0; index < pack.ownCount; index++) {
      const own = arcsOf[index] ?? [];
      districts.push({
        code: codes[index] ?? '',
        state: pack.districts[index]?.state ?? '',
        box: boxOf(own),
        rings: chainArcs(own, endsOf),
      });
      yield;
    }
  }
  await inSlices(districtsChained());
  return { state: pack.state, originX, originY, xs, ys, weights, starts, arcs, districts };

  function boxOf(own: readonly number[]): MapBox {
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const arc of own) {
      for (let i = starts[arc] as number; i < (starts[arc + 1] as number); i++) {
        const x = (xs[i] as number) + originX;
        const y = (ys[i] as number) + originY;
        west = Math.min(west, x);
        east = Math.max(east, x);
        north = Math.min(north, y);
        south = Math.max(south, y);
      }
    }
    return [west, north, east, south];
  }
}

function kindOf([one, other]: readonly string[], sides: readonly number[]): MapArc['kind'] {
  if (other !== undefined) return one === other ? 'district' : 'state';
  return sides.includes(BORDER) ? 'border' : 'outer';
}
