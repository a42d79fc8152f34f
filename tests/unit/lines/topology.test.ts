import { describe, expect, it } from 'vitest';
import { BORDER_LABEL, openSideLabel } from '../../../data/build/lines/open-side.ts';
import { shareLines } from '../../../data/build/lines/topology.ts';
import type { DistrictShape } from '../../../data/build/model.ts';
import { box, type Corner } from './small-pack.ts';

const noLabel = () => 0;

function shape(...polygons: readonly (readonly Corner[])[][]): DistrictShape {
  return { state: 'CO', district: 1, landArea: null, waterArea: null, polygons };
}

/** A square of four sides with a corner half-way up the east side. */
const WEST: Corner[] = [
  [0, 0],
  [1, 0],
  [1, 0.5],
  [1, 1],
  [0, 1],
  [0, 0],
];
const EAST: Corner[] = [
  [1, 0],
  [2, 0],
  [2, 1],
  [1, 1],
  [1, 0.5],
  [1, 0],
];

const lengths = (arcs: ReturnType<typeof shareLines>) =>
  arcs.map(({ shapes, lon }) => `${shapes} of ${lon.length}`).sort();

describe('shared lines', () => {
  it('are there once for both neighbours, from junction to junction', () => {
    const arcs = shareLines([shape([WEST]), shape([EAST])], noLabel);
    expect(lengths(arcs)).toEqual(['0 of 4', '0,1 of 3', '1 of 4']);
  });

  it('are rings of their own where nothing else meets them', () => {
    const hole = box(0.2, 0.2, 0.4, 0.4);
    const arcs = shareLines([shape([WEST, hole]), shape([hole])], noLabel);
    expect(arcs.filter(({ closed }) => closed).map(({ shapes }) => shapes)).toEqual([[0], [0, 1]]);
  });

  it('vanish where a shape runs them out and back', () => {
    const spike: Corner[] = [
      [0, 0],
      [1, 0],
      [2, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const arcs = shareLines([shape([spike])], noLabel);
    expect(arcs.flatMap(({ lon }) => [...lon])).not.toContain(2);
  });

  it('run on over the antimeridian', () => {
    const before = box(179, 51, 180, 52);
    const after = box(-180, 51, -179, 52);
    const arcs = shareLines([shape([before], [after])], noLabel);
    // The cut along 180 degrees is in both polygons, and bounds nothing.
    expect(arcs).toHaveLength(1);
    const [{ lon } = { lon: new Float64Array() }] = arcs;
    expect([Math.min(...lon), Math.max(...lon)]).toEqual([-181, -179]);
    expect(lon).toHaveLength(7);
  });

  it('end where what lies beyond changes', () => {
    const label = (_a: number, latA: number, _b: number, latB: number) => (latA + latB > 1 ? 1 : 0);
    const arcs = shareLines([shape([WEST])], label);
    expect(arcs.map((arc) => [arc.label, arc.lon.length]).sort()).toEqual([
      [0, 4],
      [1, 3],
    ]);
  });

  it('are refused where three shapes have the same', () => {
    expect(() => shareLines([shape([WEST]), shape([WEST]), shape([WEST])], noLabel)).toThrow(
      'share an edge',
    );
  });
});

describe('what lies beyond a line that one district has', () => {
  const labelAt = (lon: number, lat: number) => openSideLabel(lon, lat, lon + 0.001, lat);

  it.each([
    ['Tijuana', -117.03, 32.54],
    ['Ciudad Juárez', -106.48, 31.76],
    ['Laredo', -99.5, 27.5],
    ['the 49th parallel in North Dakota', -100, 49],
    ['Point Roberts', -123.05, 49],
    ['the Northwest Angle', -95.153, 49.3],
    ['Sault Ste. Marie', -84.35, 46.5],
    ['Detroit', -83.05, 42.32],
    ['Niagara Falls', -79.065, 43.08],
    ['the Thousand Islands', -75.92, 44.34],
    ['Derby Line, Vermont', -72.1, 45.005],
    ['Madawaska, Maine', -68.33, 47.36],
    ['Lubec, Maine', -66.97, 44.86],
    ['Hyder, Alaska', -130.02, 55.91],
    ['the 141st meridian', -141, 65],
    ['Little Diomede', -168.93, 65.76],
    ['Saint John', -64.7, 18.37],
  ])('is another country at %s', (_, lon, lat) => {
    expect(labelAt(lon, lat)).toBe(BORDER_LABEL);
  });

  it.each([
    ['Santa Monica', -118.5, 34.01],
    ['Chicago', -87.61, 41.88],
    ['Cleveland', -81.7, 41.51],
    ['Duluth', -92.09, 46.78],
    ['Manhattan', -74.01, 40.71],
    ['Key West', -81.8, 24.55],
    ['South Padre Island', -97.16, 26.1],
    ['Honolulu', -157.86, 21.29],
    ['Attu', -187.0, 52.9],
    ['Guam', -215.2, 13.44],
    ['San Juan', -66.11, 18.47],
    ['Bar Harbor', -68.2, 44.39],
  ])('is water at %s', (_, lon, lat) => {
    expect(labelAt(lon, lat)).not.toBe(BORDER_LABEL);
  });
});
