import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HEADER_BYTES, wrapPack } from '../../../src/format/container.ts';
import { openPackFile, verifyPackFile } from '../../../src/store/pack-file.ts';
import { entryFor, makePack } from './packs.ts';

afterEach(() => vi.unstubAllGlobals());

const failure = (code: string, message?: RegExp) =>
  expect.objectContaining({
    name: 'Failure',
    code,
    part: 'zips',
    ...(message && { message: expect.stringMatching(message) }),
  });

describe('a pack file', () => {
  it('opens to its header and its body', async () => {
    const { file, entry, body } = await makePack('zips', 'ninety thousand two hundred and ten');
    const opened = await openPackFile(file, entry);
    expect(opened.body).toEqual(body);
    expect(opened.header).toEqual({
      kind: 'zips',
      format: 1,
      plan: 119,
      bodyBytes: body.length,
    });
  });

  it('opens from a view into a larger buffer', async () => {
    const { file, entry, body } = await makePack('zips', 'somewhere inside');
    const larger = new Uint8Array(file.length + 20);
    larger.set(file, 7);
    const opened = await openPackFile(larger.subarray(7, 7 + file.length), entry);
    expect(opened.body).toEqual(body);
  });

  it('may have an empty body', async () => {
    const { file, entry } = await makePack('zips', '');
    expect((await openPackFile(file, entry)).body).toHaveLength(0);
  });

  it('is refused by its length before anything is read', async () => {
    const { file, entry } = await makePack('zips', 'cut short');
    await expect(openPackFile(file.subarray(0, file.length - 1), entry)).rejects.toEqual(
      failure('pack-corrupt', /has \d+ bytes, the manifest names \d+/),
    );
  });

  it('is refused for any single flipped bit', async () => {
    const { file, entry } = await makePack('zips', 'flip me');
    for (let bit = 0; bit < file.length * 8; bit++) {
      const flipped = file.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await expect(verifyPackFile(flipped, entry)).rejects.toEqual(
        failure('pack-corrupt', /SHA-256/),
      );
    }
  });

  it('is refused when the manifest names another format than its header', async () => {
    const { file, entry } = await makePack('zips', 'format');
    await expect(openPackFile(file, { ...entry, format: 2 })).rejects.toEqual(
      failure('pack-foreign', /format 1, the manifest names 2/),
    );
  });

  it('is left alone when its format is newer than this code', async () => {
    const file = wrapPack({ kind: 'zips', format: 9, plan: 119, bodyBytes: 0 }, gzipSync(''));
    await expect(
      openPackFile(file, { ...(await entryFor('zips', file)), format: 9 }),
    ).rejects.toEqual(failure('pack-too-new'));
  });

  it('is refused when it is no pack although its hash is right', async () => {
    const file = new TextEncoder().encode('<!doctype html><title>Log in</title>');
    await expect(openPackFile(file, await entryFor('zips', file))).rejects.toEqual(
      failure('pack-foreign'),
    );
  });

  it.each([
    ['longer than its header says', 10, /more than 9 bytes/],
    ['shorter than its header says', 8, /inflates to 8 bytes, its header names 9/],
  ])('is refused when its body is %s', async (_, length, message) => {
    const body = gzipSync(new Uint8Array(length));
    const file = wrapPack({ kind: 'zips', format: 1, plan: 119, bodyBytes: 9 }, body);
    await expect(openPackFile(file, await entryFor('zips', file))).rejects.toEqual(
      failure('pack-corrupt', message),
    );
  });

  it('does not inflate a bomb', async () => {
    const bomb = gzipSync(new Uint8Array(64 * 1024 * 1024));
    const file = wrapPack({ kind: 'zips', format: 1, plan: 119, bodyBytes: 100 }, bomb);
    await expect(openPackFile(file, await entryFor('zips', file))).rejects.toEqual(
      failure('pack-corrupt', /more than 100 bytes/),
    );
  });

  it('is refused when its body is no gzip, or is cut', async () => {
    const noise = wrapPack(
      { kind: 'zips', format: 1, plan: 119, bodyBytes: 9 },
      new Uint8Array(40).fill(7),
    );
    await expect(openPackFile(noise, await entryFor('zips', noise))).rejects.toEqual(
      failure('pack-corrupt', /cannot be inflated/),
    );
    const { file } = await makePack('zips', 'a text that is long enough to be cut somewhere');
    for (let length = HEADER_BYTES; length < file.length; length++) {
      const cut = file.slice(0, length);
      await expect(openPackFile(cut, await entryFor('zips', cut))).rejects.toEqual(
        failure('pack-corrupt'),
      );
    }
  });

  it('says that the page is insecure where there is nothing to compute a hash with', async () => {
    const { file, entry } = await makePack('zips', 'plain http');
    vi.stubGlobal('crypto', {});
    await expect(openPackFile(file, entry)).rejects.toEqual(failure('insecure-page', /HTTPS/));
  });
});
