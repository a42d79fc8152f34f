import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressLine, progressText } from '../../../data/fetch/progress.ts';

function writtenBy(isTTY: boolean, use: (line: ReturnType<typeof progressLine>) => void): string {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  use(progressLine(Object.assign(stream, { isTTY }) as unknown as NodeJS.WriteStream));
  return text;
}

describe('progress', () => {
  it('is in bytes and percent, never 100 % before the end', () => {
    expect(progressText('a.zip', 999_999, 1_000_000)).toBe(
      'a.zip  999,999 of 1,000,000 bytes  99 %',
    );
  });

  it('is in bytes where the length is not known', () => {
    expect(progressText('a.zip', 1234, null)).toBe('a.zip  1,234 bytes');
  });

  it('is a line each 10 % in a log, for every file', () => {
    const text = writtenBy(false, (line) => {
      for (const name of ['a', 'b']) {
        for (let done = 1; done <= 100; done++) line.show(name, done, 100);
      }
    });
    expect(text.trim().split('\n')).toHaveLength(20);
  });

  it('is one line on a terminal, and sentences get lines of their own', () => {
    const text = writtenBy(true, (line) => {
      line.show('a', 1, 2);
      line.show('a', 2, 2);
      line.say('a is here.');
    });
    expect(text.split('\n')).toHaveLength(3);
    expect(text.endsWith('\na is here.\n')).toBe(true);
  });
});
