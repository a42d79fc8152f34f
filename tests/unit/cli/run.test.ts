import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { writeSmallSnapshot } from '../lib/small-snapshot.ts';

let folder = '';
beforeAll(async () => {
  folder = await writeSmallSnapshot();
});
afterAll(() => rm(folder, { recursive: true }));

interface Given {
  readonly stdin?: readonly string[];
  readonly now?: string;
  readonly data?: string;
}

async function type(args: readonly string[], given: Given = {}) {
  let out = '';
  let errors = '';
  async function* pieces() {
    yield* given.stdin ?? [];
  }
  const status = await run({
    args: ['--data', given.data ?? folder, ...args],
    stdin: pieces,
    stdinIsTerminal: given.stdin === undefined,
    write: async (text) => {
      out += text;
    },
    writeError: (text) => {
      errors += text;
    },
    nowMs: () => Date.parse(given.now ?? '2026-11-21T12:00:00Z'),
  });
  return { status, out, errors };
}

const FOOTER = `Lines of the 119th Congress, in force until 2027-01-03. Data of 2026-07-22, members as of 2026-07-22.
Not a government site. Confirm with the election office.
`;

describe('for people', () => {
  it('a ZIP comes with its districts, seats, senators and how sure that is', async () => {
    expect(await type(['05001'])).toEqual({
      status: 0,
      errors: '',
      out: `05001  White River Junction, Vermont
  VT-AL   Rep. Holder VT-AL, Independent, 202-225-0001
  NH-2    vacant: nobody holds this seat
  Senate  Sen. Senior Vermonter, Independent, 202-225-0001
          Sen. Junior Vermonter, Independent, 202-225-0001
  Split: this ZIP code crosses 2 districts. Likeliest is VT-AL, as its middle lies there. The street address decides.
  The lines of Vermont change on 2027-01-03; the new ones are before a court.

${FOOTER}`,
    });
  });

  it('a ZIP without a district says why', async () => {
    const { status, out } = await type(['09001', '96939']);
    expect(status).toBe(0);
    expect(out).toBe(`09001  Armed Forces Europe
  Military mail: no district. Vote in the district of the last home address in the United States.

96939  Palau
  A country in free association with the United States: it elects no member of Congress.

${FOOTER}`);
  });

  it('what is no ZIP says so, with what may have been meant', async () => {
    const { status, out } = await type(['5001', '05002', '\u001b[31m']);
    expect(status).toBe(1);
    expect(out).toBe(`5001
  Fewer than five digits. A zero at the front counts: 02138. Did you mean 05001?

05002
  No ZIP code in the data. Those that begin with 050 are in NH and VT.

\ufffd[31m
  A ZIP code is five digits, like 90210. No letters or other signs.

${FOOTER}`);
  });

  it('a receipt says on what the answer rests', async () => {
    const { out } = await type(['--receipt', '99501']);
    expect(out).toContain('\n  Receipt for 99501: AK-AL\n    data     snapshot 5a');
    expect(out).toContain('rule     the districts that the Census relates to the area of the ZIP');
  });

  it('lines that are no longer in force are called expired, and not in force', async () => {
    const before = await type(['99501'], { now: '2027-01-03T16:59:59Z' });
    const after = await type(['99501'], { now: '2027-01-03T17:00:00Z' });
    expect(before.errors).toBe('');
    expect(after.errors).toContain('expired on 2027-01-03');
    expect(after.out).not.toContain('in force');
  });
});

describe('for programs', () => {
  it('a line is one object with all the fields', async () => {
    const { status, out } = await type(['--json', ' 05001-1234']);
    expect(status).toBe(0);
    expect(out).toBe(
      '{"input":" 05001-1234","kind":"zip","status":"found","zip":"05001","zipType":"area",' +
        '"split":true,"estimated":false,"districts":[' +
        '{"code":"VT-AL","geoid":"5000","ocdId":"ocd-division/country:us/state:vt/cd:at-large","primary":true},' +
        '{"code":"NH-2","geoid":"3302","ocdId":"ocd-division/country:us/state:nh/cd:2","primary":false}],' +
        '"place":"White River Junction","state":"VT","plan":119,' +
        '"reason":null,"suggestion":null,' +
        '"basis":"census-relation","primaryRule":"point-in-district","knownErrorMeters":null,' +
        '"inForceFrom":"2025-01-03T17:00:00Z","inForceUntil":"2027-01-03T17:00:00Z"}\n',
    );
  });

  it('a text that is no ZIP says why, and which may have been meant', async () => {
    const { out } = await type(['--json', '5001']);
    expect(JSON.parse(out)).toMatchObject({ reason: 'too-short', suggestion: '05001' });
  });

  it('the fields are the same where there is nothing to put into them', async () => {
    const { status, out } = await type(['--json', '00000', 'x', '09001']);
    const empty = { split: false, estimated: false, districts: [], reason: null, suggestion: null };
    const term = { inForceFrom: '2025-01-03T17:00:00Z', inForceUntil: '2027-01-03T17:00:00Z' };
    const why = { basis: null, primaryRule: null, knownErrorMeters: null };
    const nothing = { kind: 'zip', ...empty, plan: 119, ...why, ...term };
    const none = { ...nothing, zipType: null, place: null, state: null };
    expect(status).toBe(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { ...none, input: '00000', status: 'unknown', zip: '00000' },
      { ...none, input: 'x', status: 'invalid', zip: null, reason: 'not-digits' },
      {
        ...nothing,
        input: '09001',
        status: 'no-district',
        zip: '09001',
        zipType: 'military',
        place: null,
        state: 'AE',
        basis: 'none',
        primaryRule: 'none',
      },
    ]);
  });

  it('each line of standard input gives one, a blank one too, in their order', async () => {
    const stdin = ['99501\r\n\r\n20', '500\n'];
    const { status, out } = await type(['--json'], { stdin });
    const inputs = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).input);
    expect(inputs).toEqual(['99501', '', '20500']);
    expect(status).toBe(1);
  });

  it('a - stands for the lines of standard input among other inputs', async () => {
    const { out } = await type(['--json', '20500', '-', '03755'], { stdin: ['99501'] });
    const zips = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).zip);
    expect(zips).toEqual(['20500', '99501', '03755']);
  });

  it('an empty list gives nothing at all', async () => {
    expect(await type([], { stdin: [] })).toEqual({ status: 0, out: '', errors: '' });
  });
});

describe('misuse and missing data', () => {
  it('end with 2 and say what is wrong, apart from the answers', async () => {
    const misuse = await type(['--jsn', '90210']);
    expect(misuse).toMatchObject({ status: 2, out: '' });
    expect(misuse.errors).toMatch(/^pocket-district: Unknown option '--jsn'\n\nUsage: /);
    const missing = await type(['90210'], { data: join(folder, 'nowhere') });
    expect(missing).toMatchObject({ status: 2, out: '' });
    expect(missing.errors).toContain('(pack-missing)');
  });

  it('are neither of them asking for help or the version', async () => {
    expect(await type(['--help'])).toMatchObject({ status: 0, errors: '' });
    expect((await type(['--version'])).out).toMatch(/^pocket-district \d+\.\d+\.\d+\n$/);
  });
});

describe('two plans', () => {
  const real = join(import.meta.dirname, '../../../data/snapshot');
  const ask = (args: readonly string[], now?: string) =>
    type(args, now === undefined ? { data: real } : { data: real, now });

  it('are told one after the other, and what that means', async () => {
    const { status, out } = await ask(['--plan', 'both', '84101', '80202', '40.725,-111.9']);
    expect(status).toBe(0);
    expect(out).toContain(`  From January 3, 2027:
  UT-1    elected on November 3, takes office on January 3; not in a roster yet
  Senate  Sen. `);
    expect(out).toContain(`  Estimate from the new lines, known here to 1,000 m: this district.
  Changes: UT-2 today, UT-1 from January 3, 2027.`);
    expect(out).toContain('No change: CO-1 stays CO-1.');
    expect(out).toContain('Rep. Celeste Maloy');
  });

  it('are one line for a program, the coming one within it', async () => {
    const { out } = await ask(['--json', '--plan', 'both', '84101', '40.725,-111.9', 'x']);
    const [zip, point, misread] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(zip).toMatchObject({ plan: 119, verdict: 'changed', from: 'UT-2', to: 'UT-1' });
    expect(zip.next).toMatchObject({ plan: 120, estimated: true, zip: '84101' });
    expect(zip).toMatchObject({ knownErrorMeters: null, inForceUntil: '2027-01-03T17:00:00Z' });
    expect(zip.next).toMatchObject({
      basis: 'plan-estimate',
      primaryRule: 'only-district',
      knownErrorMeters: 1000,
      inForceFrom: '2027-01-03T17:00:00Z',
    });
    expect(point.next).toMatchObject({ knownErrorMeters: 1000 });
    expect(point).toMatchObject({ plan: 119, verdict: 'changed', next: { plan: 120 } });
    expect(misread).toMatchObject({ status: 'invalid', from: null, next: { status: 'invalid' } });
  });

  it('name no senator of the coming Congress whose term ends on its first day without saying so', async () => {
    const ends = 'term ends 2027-01-03, look up who follows';
    for (const [args, now] of [
      [['--plan', '120', '28560'], '2026-11-21T12:00:00Z'],
      [['--plan', 'both', '77002'], '2026-11-21T12:00:00Z'],
      [['28560'], '2027-01-03T17:00:01Z'],
    ] as const) {
      const { out } = await ask(args, now);
      expect(out.split(ends)).toHaveLength(2);
    }
    expect((await ask(['28560'])).out).not.toContain(ends);
    expect((await ask(['--plan', '120', '00601'], '2027-01-10')).out).not.toContain('term');
  });

  it('say no more than is sure of a ZIP in several districts', async () => {
    const { out } = await ask(['--plan', 'both', '70802', '02138', '90265']);
    expect(out).toMatch(
      /May change: LA-6 or LA-5 today, LA-2 or LA-6 from January 3, 2027\. The street/,
    );
    expect(out).toContain('No change: MA-5 and MA-7 both stay.');
    expect(out).toContain(
      'No other district: CA-32 and CA-26 both stay. The street address decides',
    );
  });

  it('follow the date when none is named', async () => {
    expect((await ask(['--json', '84101'])).out).toContain('"plan":119');
    const later = await ask(['84101'], '2027-01-03T17:00:00Z');
    expect(later.errors).toBe('');
    expect(later.out).toContain('UT-1    elected on November 3');
    expect(later.out).toContain('120th Congress, in force until 2029-01-03');
    const old = await ask(['--plan', '119', '84101'], '2027-01-03T17:00:00Z');
    expect(old.errors).toContain('expired on 2027-01-03');
    expect(old.out).toContain('UT-2');
  });

  it('are 119 and 120', async () => {
    expect(await ask(['--plan', '118', '84101'])).toMatchObject({ status: 2, out: '' });
  });
});
