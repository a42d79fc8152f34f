import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReceipts } from '../../../data/build/readers/receipts.ts';
import type { ChangingState } from '../../../data/build/readers/redistricting.ts';
import { readStatePlans } from '../../../data/build/readers/state-plans.ts';
import { fetchStatePlans } from '../../../data/fetch/state-plans.ts';
import { square } from '../readers/squares.ts';
import { startServer, type TestServer } from './test-server.ts';

const feature = (district: unknown, lon: number, lat: number) => ({
  type: 'Feature',
  properties: { DISTRICT: district },
  geometry: { type: 'Polygon', coordinates: [square(lon, lat, 1)] },
});
const UTAH = [
  feature(1, -114, 41),
  feature('02', -113, 41),
  feature(3, -114, 40),
  feature('District 4', -113, 40),
];

let folder = '';
let server: TestServer;
let pages: readonly unknown[][] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-'));
  server = await startServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://localhost').searchParams;
    const before = Number(query.get('resultOffset'));
    let at = 0;
    const page = pages.findIndex((one) => {
      const isNext = at === before;
      at += one.length;
      return isNext;
    });
    const features = pages[page] ?? [];
    const more = page >= 0 && page < pages.length - 1;
    response.end(JSON.stringify({ features, properties: { exceededTransferLimit: more } }));
  });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const stateOf = (): ChangingState => ({
  code: 'UT',
  status: 'changes',
  note: 'court-ordered map',
  authority: 'Utah Geospatial Resource Center',
  url: `${server.address}/FeatureServer/0`,
  layer: { kind: 'arcgis', districtField: 'DISTRICT' },
});

async function fetchAll(): Promise<{ failed: string[]; said: string }> {
  let said = '';
  const say = (sentence: string) => {
    said += sentence;
  };
  const options = { states: [stateOf()], folder, say, today: '2026-12-01', limitMs: 5000 };
  return { failed: await fetchStatePlans(options), said };
}

const inForce = UTAH.map((_, i) => ({
  state: 'UT',
  district: i + 1,
  landArea: null,
  waterArea: null,
  polygons: [[square(-114 + (i % 2), 40 + (i >> 1), 1)]],
}));

describe('the official layer of a state', () => {
  it('is fetched page by page, dated, and read with every district once', async () => {
    pages = [UTAH.slice(0, 3), UTAH.slice(3)];
    expect((await fetchAll()).failed).toEqual([]);
    const receipts = await readReceipts(folder);
    const [plan] = await readStatePlans(folder, [stateOf()], inForce, receipts);
    expect(plan?.shapes.map(({ district }) => district)).toEqual([1, 2, 3, 4]);
    expect(plan?.entry).toMatchObject({ id: 'lines-120-UT', vintage: '2026-12-01' });
  });

  it('is refused when a district is missing, or there twice, and leaves nothing behind', async () => {
    pages = [UTAH.slice(0, 3)];
    const missing = await fetchAll();
    expect(missing.failed).toEqual(['UT']);
    expect(missing.said).toContain('has 3 districts, 3 numbers up to 3; UT has 4');
    pages = [[...UTAH.slice(0, 3), feature(3, -113, 40)]];
    expect((await fetchAll()).said).toContain('4 districts, 3 numbers up to 3; UT has 4');
    expect(await readdir(folder)).toEqual([]);
  });

  it('is refused when it does not cover the state', async () => {
    pages = [UTAH];
    await fetchAll();
    const receipts = await readReceipts(folder);
    const larger = inForce.map((shape) => ({ ...shape, polygons: [[square(-114, 37, 2)]] }));
    await expect(readStatePlans(folder, [stateOf()], larger, receipts)).rejects.toThrow(
      /covers 2\d\.\d % of the state's area/,
    );
  });

  it('is refused when nobody knows when it was downloaded', async () => {
    pages = [UTAH];
    await fetchAll();
    expect((await readFile(join(folder, 'plan120-UT.geojson'))).length).toBeGreaterThan(100);
    await expect(readStatePlans(folder, [stateOf()], inForce, new Map())).rejects.toThrow(
      'is of an unknown date',
    );
  });

  it('says what a server says that has no layer', async () => {
    await server.close();
    server = await startServer((_, response) => {
      response.end(JSON.stringify({ error: { message: 'Invalid URL' } }));
    });
    expect((await fetchAll()).said).toContain('gave no features: Invalid URL');
  });
});
