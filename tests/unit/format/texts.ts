import fc from 'fast-check';

/** What no published text has: controls and a byte-order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
export const CONTROLS = /[\u0000-\u001f\uFEFF]/g;

export const anyText = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replace(CONTROLS, ''));

/** Names as the sources have them, accents, quotes and all, now and then any text. */
export const name = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      'Smith',
      'Sánchez',
      'Ocasio-Cortez',
      'O’Neill',
      'Van Hollen',
      'Saint Paul',
      'Springfield',
      'Cañon City',
      'Del Rio',
      "St. Mary's",
      'Utqiaġvik',
      'Truth or Consequences',
    ),
  },
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.constantFrom('North ', 'Lake ', 'New ', ''),
        fc.constantFrom('Green', 'Mill', 'Ash', 'Wash', 'Frank'),
        fc.constantFrom('ville', 'ton', 'burg', 'ington', 'lin', 'wood'),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: anyText },
);

/** A text or null, null now and then. */
export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { freq: 4 });

const digits = (length: number) =>
  fc.nat(10 ** length - 1).map((n) => String(n).padStart(length, '0'));
export const phone = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom('202-225', '202-224', '907-271'), digits(4))
      .map((parts) => parts.join('-')),
  },
  { weight: 1, arbitrary: fc.oneof(fc.constant('(202) 225-0001 ext. 4'), anyText) },
);
export const bioguide = fc
  .tuple(fc.constantFrom(...'ABCOSTZ'), digits(6))
  .map((parts) => parts.join(''));
export const postalCode = fc.oneof(
  digits(5),
  fc.tuple(digits(5), digits(4)).map((parts) => parts.join('-')),
);
export const degrees = (limit: 90 | 180) =>
  fc.integer({ min: -limit * 10_000, max: limit * 10_000 }).map((steps) => steps / 10_000 + 0);
export const point = fc.record({ lat: degrees(90), lon: degrees(180) });
