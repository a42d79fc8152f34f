import { describe, expect, it } from 'vitest';
import { openPocketDistrict, openZipLookup } from '../../../src/lib/index.ts';
import { makeSmallSnapshot, SmallSource } from './small-snapshot.ts';

const source = new SmallSource(await makeSmallSnapshot());

/** As a caller without types may call it. */
const open = openPocketDistrict as (options?: unknown) => Promise<unknown>;

describe('opening', () => {
  it.each([
    ['nothing', undefined, /takes \{ source, … \}, not undefined/],
    ['a text', 'https://example.org/', /takes \{ source, … \}, not https:.* \(string\)/],
    ['no source', {}, /a source is what urlSource.* gives, not undefined/],
    ['an address as a source', { source: 'x/' }, /a source is .* not x\/ \(string\)/],
    ['a source that is none', { source: {} }, /a source is .* not an object/],
    ['a time as a clock', { source, nowMs: 1767225600000 }, /nowMs is a function .* \(number\)/],
    ['metrics that are none', { source, metrics: {} }, /createMetrics gives, not an object/],
    ['a plan that is none', { source, plan: 121 }, /a plan is 119, 120 or 'both', not 121/],
  ])('with %s is misuse, and says what it got', async (_, options, message) => {
    await expect(open(options)).rejects.toThrow(TypeError);
    await expect(open(options)).rejects.toThrow(message);
  });

  it.each([[undefined], ['https://example.org/'], [{}], [{ source: 'x/' }]])(
    'ZIPs alone with %j is misuse too, and says what is wanted',
    async (options) => {
      const openZips = openZipLookup as (options?: unknown) => Promise<unknown>;
      await expect(openZips(options)).rejects.toThrow(TypeError);
      await expect(openZips(options)).rejects.toThrow(
        /openZipLookup takes \{ source \} from urlSource/,
      );
    },
  );

  it('hands out a manifest and plans that nobody can change', async () => {
    const data = await openPocketDistrict({ source });
    expect(Object.isFrozen(data.plans)).toBe(true);
    expect(data.plans[0]).toBe(data.manifest.plan);
    expect(data.plans).toBe(data.plans);
    expect(Object.isFrozen(data.manifest)).toBe(true);
    expect(Object.isFrozen(data.manifest.packs)).toBe(true);
    expect(data.manifest.packs.every((pack) => Object.isFrozen(pack))).toBe(true);
  });
});

describe('asking', () => {
  it('for a plan without its name, or for what is none, is misuse and not an answer for another', async () => {
    const data = await openPocketDistrict({ source });
    const ask = (options: unknown) => () => data.lookupZip('90210', options as { plan: 119 });
    expect(ask(120)).toThrow(/options are \{ plan \}, not 120 \(number\)/);
    expect(ask('both')).toThrow(/options are \{ plan \}, not both \(string\)/);
    expect(ask({ plan: 120n })).toThrow(/a plan is .* not 120 \(bigint\)/);
    expect(ask({ plan: '120' })).toThrow(/a plan is .* not 120 \(string\)/);
    expect(ask(undefined)().kind).toBe('zip');
    await expect(data.openPlan('next' as unknown as 120)).rejects.toThrow(TypeError);
  });

  it('for the receipt of nothing says what a receipt is for', async () => {
    const data = await openPocketDistrict({ source });
    const receiptFor = data.receiptFor.bind(data) as (answer?: unknown) => unknown;
    expect(() => receiptFor()).toThrow(/a receipt is for the answer to a ZIP/);
    expect(() => receiptFor(null)).toThrow(/a receipt is for the answer to a ZIP/);
  });
});
