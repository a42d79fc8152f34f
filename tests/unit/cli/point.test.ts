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

  it('has a receipt: on what it rests, for each plan that is asked', async () => {
    const { out } = await type('--receipt', '39.7392,-104.9903');
    expect(out).toMatch(
      /\n {2}Receipt: CO-1\n {4}data {5}snapshot [0-9a-f]{16} of .*, Congress 119\n/,
    );
    expect(out).toContain('the lines are known to 250 m');
    expect(out).toContain('    sources  ');
    const both = await type('--receipt', '--plan', 'both', '40.725,-111.9');
    expect(both.out).toMatch(
      /Receipt: UT-2\n.*Congress 119\n[\s\S]*Receipt: UT-1\n.*Congress 120\n/,
    );
    expect((await type('39.7392,-104.9903')).out).not.toContain('Receipt');
  });

  it('may be a short plus code with its place', async () => {
    const line = await json('CWC8+R9 Mountain View, CA');
    expect(line.districts.map(({ code }) => code)).toEqual(['CA-16']);
  });

  it('behind a short plus code may be a ZIP, and is asked for where a name is of several', async () => {
    expect(await json('3HRR+X2 90210')).toMatchObject({
      place: 'Beverly Hills, CA 90210',
      districts: [{ code: 'CA-36' }, { code: 'CA-32' }],
    });
    const line = await json('2222+22 Paris');
    expect(line).toMatchObject({ status: 'invalid', reason: 'ambiguous-place', districts: [] });
    const places = (line['candidates'] as { place: string; point: { lat: number } }[]).map(
      ({ place }) => place,
    );
    expect(places).toEqual(expect.arrayContaining(['Paris, TX', 'Paris, KY', 'Paris, TN']));
    const { status, out } = await type('3HRR+X2 Springfield');
    expect(status).toBe(1);
    expect(out).toMatch(/Which Springfield\? .*\bIL\b.*\bOR\b.*: add the state\.\n/);
    expect(out).toContain('Springfield, MA: 42.09244, -72.40994');
    expect((await type('3HRR+X2 Springfield, IL')).out).toContain('near Springfield, IL\n  IL-15');
  });

  it('on the water is beyond no line, and its distances have one decimal', async () => {
    for (const text of ['25.7,-80.1', 'geo:38,-76.2;u=20000']) {
      const line = await json(text);
      expect(line['beyond'], text).toBeNull();
      const { distanceMeters, bandMeters, districts } = line as unknown as {
        distanceMeters: number;
        bandMeters: number;
        districts: { distanceMeters: number }[];
      };
      for (const meters of [
        distanceMeters,
        bandMeters,
        districts[0]?.distanceMeters ?? Number.NaN,
      ]) {
        expect(Math.round(meters * 10) / 10, text).toBe(meters);
      }
    }
    expect((await type('geo:38,-76.2;u=20000')).out).toMatch(
      /On the water: MD-5 is 12 km away, VA-1 is 12 km away, .* Any of these 4 may be right\./,
    );
  });

  it('says of what its doubt is made, and that the lines change', async () => {
    const { out } = await type('geo:34.09,-118.41;u=5000');
    expect(out).toMatch(/known to 5 km and lines to \d+ m\. Any of these 4 may be right\./);
    expect(out).toContain('The lines of California change on 2027-01-03.');
    expect((await type('39.7392,-104.9903')).out).not.toContain('change on');
  });

  it('that nobody quoted is one position', async () => {
    for (const args of [
      ['34.09,', '-118.41'],
      ['34.09', '-118.41'],
    ]) {
      const { status, out } = await type(...args);
      expect(status, args.join(' ')).toBe(0);
      expect(out).toMatch(/^34\.09, -118\.41\n {2}CA-36/);
    }
  });

  it('with a sign too many or too few is offered as it may have been meant', async () => {
    for (const text of [
      '-34.09,118.41',
      '-34.09,-118.41',
      '34.09,118.41',
      '118.41, 34.09',
      '34.09,241.59',
    ]) {
      expect((await json(text))['suggestion'], text).toEqual({ lat: 34.09, lon: -118.41 });
    }
    expect((await json('52.9,-187.1'))['suggestion']).toEqual({ lat: 52.9, lon: 172.9 });
  });

  it('that cannot be read never gets the sentence about ZIPs', async () => {
    for (const text of [
      'geo:34.09',
      'https://www.google.com/maps/place/Los+Angeles',
      '34.09, -118.41 is here',
    ]) {
      expect((await type(text)).out, text).toContain('This looks like a ');
    }
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
