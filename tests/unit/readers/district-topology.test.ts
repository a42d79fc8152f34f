import { describe, expect, it } from 'vitest';
import { readDistrictTopology } from '../../../data/build/readers/district-topology.ts';
import { readTopology } from '../../../data/build/readers/topology.ts';
import { refusal } from './refusal.ts';

const PROPERTIES = { STATEFP: '06', CD119FP: '36', GEOID: '0636', ALAND: 1000, AWATER: 20 };

/** Two districts side by side; arc 0 is the border between them. */
function topology(changes: object = {}, properties: object = PROPERTIES) {
  const geometries = [
    { type: 'Polygon', arcs: [[0, 1]], properties, ...changes },
    {
      type: 'Polygon',
      arcs: [[-1, 2]],
      properties: { ...PROPERTIES, CD119FP: '37', GEOID: '0637' },
    },
  ];
  return JSON.stringify({
    type: 'Topology',
    objects: { districts: { type: 'GeometryCollection', geometries } },
    arcs: [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ],
  });
}

const read = (text: string) => readDistrictTopology(text, 'cd.json');

describe('district lines as TopoJSON', () => {
  it('give each district its ring, with the shared border in both', () => {
    const { shapes, congress } = read(topology());
    expect(congress).toBe(119);
    expect(shapes[0]).toEqual({
      state: 'CA',
      district: 36,
      landArea: 1000,
      waterArea: 20,
      polygons: [
        [
          [
            [1, 0],
            [1, 1],
            [0, 1],
            [0, 0],
            [1, 0],
          ],
        ],
      ],
    });
    expect(shapes[1]?.polygons).toEqual([
      [
        [
          [1, 1],
          [1, 0],
          [2, 0],
          [2, 1],
          [1, 1],
        ],
      ],
    ]);
  });

  it('can be had as arcs', () => {
    const { objects, arcs } = readTopology(topology(), 'cd.json');
    expect(arcs).toHaveLength(3);
    expect(objects.districts.geometries.map((geometry) => geometry.arcs)).toEqual([
      [[0, 1]],
      [[-1, 2]],
    ]);
  });

  it('leave out water in no district', () => {
    const lines = read(topology({}, { ...PROPERTIES, CD119FP: 'ZZ', GEOID: '06ZZ' }));
    expect(lines.shapes).toHaveLength(1);
    expect(lines.water.rows).toEqual(['geometry 1 (GEOID 06ZZ)']);
  });

  it.each<[string, string, string]>([
    ['an arc that is not there', topology({ arcs: [[0, 3]] }), 'geometry 1: refers to arc 3 of 3'],
    ['an arc before the first', topology({ arcs: [[-4]] }), 'geometry 1: refers to arc -4 of 3'],
    ['a line', topology({ type: 'LineString' }), 'geometry 1: has the type LineString'],
    [
      'no properties',
      topology({ properties: null }),
      'geometry 1: properties is null, not an object',
    ],
    [
      'another Congress beside it',
      topology({}, { STATEFP: '06', CD120FP: '36', GEOID: '0636', ALAND: 1, AWATER: 1 }),
      'geometry 2 (GEOID 0637): has lines of the Congresses 120 and 119',
    ],
    [
      'a district that is there twice',
      topology({}, { ...PROPERTIES, CD119FP: '37', GEOID: '0637' }),
      'geometry 2 (GEOID 0637): district CA-37 is there twice',
    ],
    [
      'an area that is none',
      topology({}, { ...PROPERTIES, ALAND: null }),
      'geometry 1 (GEOID 0636): ALAND is null, not square metres',
    ],
    ['another kind of JSON', '{"type":"FeatureCollection"}', 'is no TopoJSON topology'],
    [
      'no districts',
      '{"type":"Topology","arcs":[],"objects":{}}',
      'districts is undefined, not an object',
    ],
  ])('are refused for %s', (_name, text, reason) => {
    expect(refusal(() => read(text))).toBe(`cd.json: ${reason}`);
  });
});
