import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QrDrawing, qrDrawing } from '../../../src/app/share/qr-path.ts';
import { readQr } from '../../read-qr.ts';

const PIXELS = 4;

/** Paints the path as a browser fills it: each of its steps is a run of dark modules. */
function painted({ side, path }: QrDrawing): Uint8ClampedArray {
  const width = side * PIXELS;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < PIXELS; row++) {
      const start = (Number(y) * PIXELS + row) * width + Number(x) * PIXELS;
      for (let i = 0; i < Number(length) * PIXELS; i++)
        pixels.fill(0, (start + i) * 4, (start + i) * 4 + 3);
    }
  }
  return pixels;
}

function scanned(text: string): string | undefined {
  const drawing = qrDrawing(text);
  const width = drawing.side * PIXELS;
  return readQr(painted(drawing), width, width)?.data;
}

describe('the code to scan', () => {
  it.each([
    'https://district.example/#/zip/90210',
    'https://district.example/preview/#/at/34.09012,-118.41003;u=12',
    'http://localhost:4173/#/district/AK-AL',
  ])('says %s to a camera', (link) => {
    expect(scanned(link)).toBe(link);
  });

  it('says any link of the app', () => {
    const path = fc.stringMatching(/^[a-z0-9.,;=%-]{1,80}$/);
    fc.assert(
      fc.property(path, (rest) => {
        const link = `https://district.example/#/place/${rest}`;
        expect(scanned(link)).toBe(link);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves four light modules around itself', () => {
    const { side, path } = qrDrawing('https://district.example/');
    const spots = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)];
    expect(Math.min(...spots.map(([, x]) => Number(x)))).toBe(4);
    expect(Math.min(...spots.map(([, , y]) => Number(y)))).toBe(4);
    expect(Math.max(...spots.map(([, x, , length]) => Number(x) + Number(length)))).toBe(side - 4);
  });
});
