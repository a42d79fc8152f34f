import { describe, expect, it } from 'vitest';
import { installWay } from '../../../src/app/install/install-way.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15';
const SAFARI = `${IPHONE} (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1`;
const IPAD =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36';

const way = (userAgent: string, touchPoints = 5, standalone = false) =>
  installWay({ userAgent, touchPoints, standalone });

describe('the way to install', () => {
  it('is three steps in Safari on an iPhone, and on an iPad that says it is a Mac', () => {
    expect(way(SAFARI)).toBe('ios-steps');
    expect(way(IPAD)).toBe('ios-steps');
  });

  it('is the prompt on a real Mac and on Android', () => {
    expect(way(IPAD, 0)).toBe('prompt');
    expect(way(ANDROID)).toBe('prompt');
  });

  it('is none in a browser on iPhone whose menu differs', () => {
    expect(way(`${IPHONE} (KHTML, like Gecko) CriOS/137.0.0.0 Mobile/15E148 Safari/604.1`)).toBe(
      'none',
    );
  });

  it('is none inside another app', () => {
    expect(way(`${SAFARI} Instagram 380.0.0.0`)).toBe('none');
    expect(way(`${SAFARI} [FBAN/FBIOS;FBAV/500.0.0]`)).toBe('none');
    expect(way(ANDROID.replace('Pixel 7', 'Pixel 7; wv'))).toBe('none');
  });

  it('is none when it is installed already', () => {
    expect(way(SAFARI, 5, true)).toBe('none');
    expect(way(ANDROID, 5, true)).toBe('none');
  });
});
