import { expect, it } from 'vitest';
import type { PackEntry } from '../../../src/shared/manifest.ts';
import { snapshotAddress } from '../../../src/update/address.ts';

it('the snapshot lies beside the app, at the root of a host or below it', () => {
  const root = snapshotAddress('https://example.org/');
  expect(root.scope).toBe('/');
  expect(root.manifestUrl).toBe('https://example.org/snapshot/manifest.json');
  const below = snapshotAddress('https://example.org/district/');
  expect(below.scope).toBe('/district/');
  expect(below.packUrl({ file: 'zips-12.pack' } as PackEntry)).toBe(
    'https://example.org/district/snapshot/zips-12.pack',
  );
});
