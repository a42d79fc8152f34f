import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../src/app/routing/address.ts';
import { readShared } from '../../../src/app/share/read-shared.ts';

function leadsTo(text: string): string {
  const reading = readShared(text);
  return reading.kind === 'address' ? formatAddress(reading.address) : reading.kind;
}

describe('what another app shares', () => {
  it.each([
    ['90210', '#/zip/90210'],
    ['Meet us at 12345 Main St, Springfield, IL 62701', '#/zip/62701'],
    ['1600 Pennsylvania Ave NW, Washington, DC 20500-0003, USA', '#/zip/20500'],
    ['34.0723, -118.4', '#/at/34.0723,-118.4'],
    ['geo:34.0723,-118.4;u=12', '#/at/34.0723,-118.4;u=12'],
    ['Dropped pin\nhttps://www.google.com/maps?q=34.0723,-118.4', '#/at/34.0723,-118.4'],
    [
      'Beverly Hills, CA 90210\nhttps://maps.apple.com/?ll=34.0723,-118.4&q=Pin',
      '#/at/34.0723,-118.4',
    ],
    ['See https://example.org/story/12345 about 97834', '#/zip/97834'],
  ])('leads from "%s" to its answer', (text, address) => {
    expect(leadsTo(text)).toBe(address);
  });

  it('takes the ZIP beside a short link, which says nothing until it is opened', () => {
    expect(leadsTo('https://maps.app.goo.gl/abcdef')).toBe('short-link');
    expect(leadsTo('Town Hall, OR 97834\nhttps://maps.app.goo.gl/abcdef')).toBe('#/zip/97834');
  });

  it('says when there is nothing in it', () => {
    expect(leadsTo('')).toBe('nothing');
    expect(leadsTo('See you tomorrow at 8')).toBe('nothing');
    expect(leadsTo('Order 1234567 costs 123.45678')).toBe('nothing');
    expect(leadsTo('https://example.org/12345')).toBe('nothing');
  });

  it('is read whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(['address', 'short-link', 'nothing']).toContain(readShared(text).kind);
      }),
    );
  });
});
