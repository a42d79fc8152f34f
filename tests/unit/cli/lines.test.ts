import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/cli/lines.ts';

async function* piecesOf(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

async function linesIn(...pieces: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of linesOf(piecesOf(pieces))) lines.push(...batch);
  return lines;
}

describe('the lines of standard input', () => {
  it('end with LF or CRLF, the last one with nothing as well', async () => {
    expect(await linesIn('90210\n02138\r\n601')).toEqual(['90210', '02138', '601']);
    expect(await linesIn('90210\n')).toEqual(['90210']);
    expect(await linesIn('')).toEqual([]);
  });

  it('keep their place when they are blank', async () => {
    expect(await linesIn('90210\n\n02138\n')).toEqual(['90210', '', '02138']);
  });

  it('begin after a byte-order mark', async () => {
    expect(await linesIn('', '\uFEFF90210\n')).toEqual(['90210']);
  });

  it('are the same however the text is cut into pieces', async () => {
    const pieces = fc.array(fc.string({ unit: fc.constantFrom('0', '9', '\n', '\r\n', 'x') }));
    await fc.assert(
      fc.asyncProperty(pieces, fc.nat(), async (some, at) => {
        const text = some.join('');
        const cut = at % (text.length + 1);
        expect(await linesIn(...some)).toEqual(await linesIn(text));
        expect(await linesIn(text.slice(0, cut), text.slice(cut))).toEqual(await linesIn(text));
      }),
    );
  });

  it('are cut when they are endless, and the next one is whole', async () => {
    const endless = Array.from({ length: 1000 }, () => '9'.repeat(1000));
    const [long, next, ...others] = await linesIn(...endless, '\n90210\n');
    expect([long?.length, next, others]).toEqual([4096, '90210', []]);
  });
});
