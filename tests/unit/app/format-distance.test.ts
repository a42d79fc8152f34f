import { describe, expect, it } from 'vitest';
import { formatDistance } from '../../../src/app/messages/format-distance.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a distance', () => {
  it('is said in feet or miles and in metres, with two digits that count', () => {
    const said = (meters: number) => plain(formatDistance(meters, 'en'));
    expect(said(12)).toBe('39 ft (12 m)');
    expect(said(123)).toBe('400 ft (120 m)');
    expect(said(870)).toBe('0.54 mi (870 m)');
    expect(said(3_700)).toBe('2.3 mi (3.7 km)');
    expect(said(0)).toBe('0 ft (0 m)');
  });

  it('never leaves its unit on the next line', () => {
    expect(formatDistance(870, 'es')).toMatch(/^0\.54\u00a0mi \(870\u00a0m\)$/);
  });
});
