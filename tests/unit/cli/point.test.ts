import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';

/** Types at the terminal, on the snapshot that comes along. */
async function type(...args: string[]) {
  let out = '';
  const status = await run({
    args,
    stdin: async function* () {},
    stdinIsTerminal: true,
    write: async (text) => {
      out += text;
    },
    writeError: (text) => {
      out += text;
    },
    nowMs: () => Date.parse('2026-11-21T12:00:00Z'),
  });
  return { status, out };
}

async function json(input: string) {
  const { out } = await type('--json', input);
  return JSON.parse(out) as Record<string, unknown> & { districts: { code: string }[] };
}

describe('a position at the terminal', () => {
  it('gives its district, the distance to the nearest line and the band, as JSON', async () => {
    const line = await json('39.7392,-104.9903');
    expect(Object.keys(line).slice(0, 3)).toEqual(['input', 'kind', 'status']);
    expect(line).toMatchObject({
      input: '39.7392,-104.9903',
      kind: 'point',
      status: 'found',
      districts: [{ code: 'CO-1', geoid: '0801', holds: true, distanceMeters: 0 }],
      bandMeters: expect.any(Number),
      plan: 119,
    });
    expect(line['distanceMeters']).toBeGreaterThan(line['bandMeters'] as number);
  });

  it('names both districts near a line', async () => {
    const line = await json('34.0927, -118.4117');
    expect(line['status']).toBe('near-line');
    expect(line.districts.map(({ code }) => code).sort()).toEqual(['CA-32', 'CA-36']);
  });

  it('may begin with a minus, which is no option', async () => {
    const line = await json('-14.3,-170.7');
    expect(line.districts.map(({ code }) => code)).toEqual(['AS-AL']);
    expect(await json('-118.41,34.09')).toMatchObject({
      status: 'invalid',
      reason: 'swapped',
      suggestion: { lat: 34.09, lon: -118.41 },
    });
  });

  it('is answered on the water, and said to be outside abroad', async () => {
    expect((await json('geo:25.7,-80.1'))['status']).toBe('nearest');
    expect(await json('48.85,2.35')).toMatchObject({ status: 'outside', districts: [] });
    expect(await json('34.09, 118.41')).toMatchObject({
      status: 'outside',
      suggestion: { lat: 34.09, lon: -118.41 },
    });
  });

  it('that is none says why', async () => {
    expect(await json('441,-118.4')).toMatchObject({ status: 'invalid', reason: 'out-of-range' });
    expect(await json('0,0')).toMatchObject({ status: 'invalid', reason: 'zero' });
    expect(await json('NaN,NaN')).toMatchObject({ status: 'invalid', reason: 'not-a-number' });
  });

  it('may be a short plus code with its place', async () => {
    const line = await json('CWC8+R9 Mountain View, CA');
    expect(line.districts.map(({ code }) => code)).toEqual(['CA-16']);
  });

  it('comes for people with the member and a verdict', async () => {
    const { status, out } = await type('39.7392,-104.9903');
    expect(status).toBe(0);
    expect(out).toMatch(
      /^39\.7392, -104\.9903\n {2}CO-1 {3}Rep\. .+\n {2}Sure: the nearest line is /,
    );
    expect((await type('48.85,2.35')).status).toBe(1);
  });

  it('is none where ZIPs are meant', async () => {
    for (const text of ['90210, 90211', '2138.0', '90210-12', '9O210']) {
      expect((await json(text))['kind'], text).toBe('zip');
    }
  });
});
