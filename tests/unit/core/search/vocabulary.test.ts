import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../../src/core/search/vocabulary.ts';

/** Edits between two words, neighbours swapped counting as one: the whole table, without a shortcut. */
function edits(a: string, b: string): number {
  const rows = Array.from({ length: b.length + 1 }, (_, j) =>
    Array.from({ length: a.length + 1 }, (_, i) => (j === 0 ? i : i === 0 ? j : 0)),
  );
  const at = (j: number, i: number) => rows[j]?.[i] ?? Number.POSITIVE_INFINITY;
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (rows[j] as number[])[i] = Math.min(
        at(j - 1, i) + 1,
        at(j, i - 1) + 1,
        at(j - 1, i - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(j - 2, i - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(b.length, a.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
const words = fc.array(word, { minLength: 1, maxLength: 60 });

describe('a vocabulary', () => {
  it('knows its words and no others', () => {
    const vocabulary = new Vocabulary(['york', 'new', 'york', 'newark']);
    expect(vocabulary.words).toEqual(['new', 'newark', 'york']);
    expect(vocabulary.indexOf('newark')).toBe(1);
    expect(vocabulary.indexOf('newa')).toBe(-1);
  });

  it('has all words with one beginning side by side', () => {
    fc.assert(
      fc.property(words, word, (all, start) => {
        const vocabulary = new Vocabulary(all);
        const [from, to] = vocabulary.beginningWith(start);
        expect(vocabulary.words.slice(from, to)).toEqual(
          vocabulary.words.filter((each) => each.startsWith(start)),
        );
      }),
    );
  });

  it('finds the misspelt words that comparing with every one finds, of the same first letter', () => {
    fc.assert(
      fc.property(words, word, fc.integer({ min: 1, max: 2 }), (all, typed, most) => {
        const vocabulary = new Vocabulary(all);
        const near = vocabulary.near(typed, most, false);
        const expected = vocabulary.words
          .map((each, index) => [index, edits(typed, each)] as const)
          .filter(([index, far]) => far <= most && vocabulary.words[index]?.[0] === typed[0]);
        expect([...near].sort(([a], [b]) => a - b)).toEqual(expected);
      }),
    );
  });

  it('takes a word still being typed for a beginning, misspelt too', () => {
    fc.assert(
      fc.property(words, word, fc.integer({ min: 1, max: 2 }), (all, typed, most) => {
        const vocabulary = new Vocabulary(all);
        const near = vocabulary.near(typed, most, true);
        const expected = vocabulary.words
          .map((each, index) => {
            const starts = Array.from({ length: each.length }, (_, i) => each.slice(0, i + 1));
            return [index, Math.min(...starts.map((start) => edits(typed, start)))] as const;
          })
          .filter(([index, far]) => far <= most && vocabulary.words[index]?.[0] === typed[0]);
        expect([...near].sort(([a], [b]) => a - b)).toEqual(expected);
      }),
    );
  });
});
