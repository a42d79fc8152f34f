import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/app/routing/address.ts';

describe('an address in the fragment', () => {
  it('is the ZIP box when it is empty', () => {
    for (const fragment of ['', '#', '#/', '/']) {
      expect(parseAddress(fragment)).toEqual({ screen: 'home', zip: null });
    }
  });

  it('carries a ZIP', () => {
    expect(parseAddress('#/zip/90210')).toEqual({ screen: 'home', zip: '90210' });
    expect(parseAddress('#/zip/90210/')).toEqual({ screen: 'home', zip: '90210' });
  });

  it('hands on what is no ZIP, for the box to say so', () => {
    expect(parseAddress('#/zip/%3Cscript%3E')).toEqual({ screen: 'home', zip: '<script>' });
  });

  it('understands a district by any of its names and writes the one', () => {
    for (const name of ['CA-36', 'ca36', '0636', 'california%2036']) {
      const address = parseAddress(`#/district/${name}`);
      expect(address).toEqual({ screen: 'district', code: 'CA-36' });
      expect(formatAddress(address)).toBe('#/district/CA-36');
    }
  });

  it('names each screen that needs no more than its name', () => {
    for (const screen of ['about', 'data', 'settings'] as const) {
      expect(parseAddress(`#/${screen}`)).toEqual({ screen });
      expect(formatAddress({ screen })).toBe(`#/${screen}`);
    }
  });

  it('names the district that there is not', () => {
    expect(parseAddress('#/district/CA-99')).toEqual({ screen: 'unknown', said: 'CA-99' });
  });

  it('carries a position as it was written, for its screen to read', () => {
    const address = parseAddress('#/at/34.09,-118.41;u=35');
    expect(address).toEqual({ screen: 'at', position: '34.09,-118.41;u=35' });
    expect(formatAddress(address)).toBe('#/at/34.09,-118.41;u=35');
    expect(parseAddress('#/map')).toEqual({ screen: 'map', position: null });
    expect(parseAddress('#/map/CA-36')).toEqual({ screen: 'map', position: 'CA-36' });
    expect(parseAddress('#/at')).toEqual({ screen: 'unknown', said: null });
  });

  it('leads nowhere when it means nothing', () => {
    for (const fragment of ['#/zip', '#/about/x', '#/x', '#/zip/%', `#/zip/${'9'.repeat(101)}`]) {
      expect(parseAddress(fragment).screen).toBe('unknown');
    }
  });

  it('is read without an exception, whoever wrote it, and reads the same when written again', () => {
    const parts = fc.constantFrom(
      '#',
      '/',
      'zip',
      'at',
      'map',
      'district',
      'about',
      '%',
      '90210',
      'AK-AL',
    );
    const fragments = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(parts, fc.string()), { maxLength: 6 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(fragments, (fragment) => {
        const address = parseAddress(fragment);
        if (address.screen === 'unknown') return;
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });
});

describe('the page of a state whose lines change', () => {
  it('is named by its postal code, and all of them by none', () => {
    expect(parseAddress('#/changes/ca')).toEqual({ screen: 'changes', state: 'CA' });
    expect(formatAddress({ screen: 'changes', state: 'CA' })).toBe('#/changes/CA');
    expect(parseAddress('#/changes')).toEqual({ screen: 'changes', state: null });
    expect(formatAddress({ screen: 'changes', state: null })).toBe('#/changes');
    expect(parseAddress('#/changes/XX').screen).toBe('unknown');
  });
});
