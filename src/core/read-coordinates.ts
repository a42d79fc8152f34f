import type { Point } from '../shared/point.ts';

/** One number with its sign, a mark of degrees, minutes or seconds, a compass letter, a separator. */
const TOKEN = /([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|([°'":])|([NSEW])|([,;])|[\s()[\]{}]+/iy;
const MARKS = ['°', "'", '"'];
const MARK_OF: Readonly<Record<string, number>> = { '°': 0, "'": 1, '"': 2 };

interface Half {
  readonly numbers: string[];
  /** Of each number the mark behind it: 0 degrees, 1 minutes, 2 seconds; null for none. */
  readonly marks: (number | null)[];
  letter: string | null;
}

/**
 * The two numbers of a text as degrees, latitude first, not yet checked to be in range: decimal, or
 * degrees with minutes and seconds; with signs or compass letters; in either order where letters or
 * names say which is which. Null for what is no such text. Takes a text that `cleanText` has cleaned.
 */
export function readCoordinates(text: string): Point | null {
  const lonFirst = /^\W*(?:lon|lng|long|longitude|x)\b/i.test(text) || /^\W*POINT/i.test(text);
  const bare = withoutNotes(text);
  const halves = splitHalves(plainMarks(compact(bare) ?? bare));
  if (halves === null) return null;
  const [first, second] = halves;
  const a = degreesOf(first);
  const b = degreesOf(second);
  if (a === null || b === null) return null;
  const axes = [axisOf(first), axisOf(second)];
  if (axes[0] !== null && axes[0] === axes[1]) return null;
  const swap = axes[0] === 'lon' || axes[1] === 'lat' || (lonFirst && axes[0] === null);
  return swap ? { lat: b, lon: a } : { lat: a, lon: b };
}

const FRACTION = String.raw`[+-]?\d{1,3}\.\d+`;
/** `34.09, -118.41, 100`: what stands third is a height. */
const WITH_HEIGHT = new RegExp(
  `^(${FRACTION})[\\s,;]+(${FRACTION})[\\s,;]+[+-]?\\d{1,5}(?:\\.\\d+)?\\s*(?:m|ft|meters|feet)?$`,
  'i',
);
const SLASHED = /^([^/]*\d\D{0,3}?)\s*\/\s*([^/]+)$/;

/** What people put around a position: a full stop, a note, a height, a slash, hyphens. */
function withoutNotes(text: string): string {
  let bare = text.replace(/[\s.,;!?]+$/, '');
  if (!/^POINT/i.test(bare)) bare = bare.replace(/(?<=\S)\s*\([^()]*\p{L}{2}[^()]*\)$/u, '');
  bare = bare.replace(/^(?!lat|lon|lng|north|south|east|west)\p{L}[\p{L} ]{2,}:\s+/iu, '');
  bare = bare.replace(WITH_HEIGHT, '$1, $2').replace(SLASHED, '$1, $2');
  // Hyphens between degrees and minutes; where a letter says the side, none of them is a minus.
  return /^\d{1,3}-\d/.test(bare) && /[NSEW]\b/i.test(bare)
    ? bare.replace(/(?<=\d)-(?=\d)/g, ' ')
    : bare;
}

/** `340524N 1182436W`, as aviation writes degrees, minutes and seconds; null for any other text. */
function compact(text: string): string | null {
  const found =
    /^(\d\d)(\d\d)(\d\d(?:\.\d+)?)([NS])[\s,]*(\d{2,3})(\d\d)(\d\d(?:\.\d+)?)([EW])$/i.exec(text);
  if (found === null) return null;
  const [, a, b, c, north, d, e, f, east] = found;
  return `${a} ${b} ${c} ${north} ${d} ${e} ${f} ${east}`;
}

/** Decimal commas: `34,09, -118,41`, `34,09° N 118,41° W`. */
const COMMAS =
  /^([+-]?\d{1,3}),(\d+\s*°?\s*[NSEW]?)(?:\s*;\s*|,?\s+)([+-]?\d{1,3}),(\d+\s*°?\s*[NSEW]?)$/i;

/** Words for marks and letters become those; decimal commas become points; names of axes go. */
function plainMarks(written: string): string {
  const text = written
    .replace(/\b(norte|sur|este|oeste)\b/gi, (word) => word.slice(0, 1).toUpperCase())
    // West in Spanish, as its Wikipedia writes it; a zero is no letter of its own.
    .replace(/(?<=[\d°'"]\s*)O(?![\p{L}\d])|(?<![\p{L}\d])O(?=\s*\d)/giu, 'W');
  const comma = COMMAS.exec(text);
  if (comma !== null) return `${comma[1]}.${comma[2]}; ${comma[3]}.${comma[4]}`;
  return text
    .replace(/(\d),(\d+)(?=\s*")/g, '$1.$2')
    .replace(/^POINT\b/i, '')
    .replace(/["']?\b(?:latitude|lat|longitude|long|lon|lng)\b["']?\s*[:=]?/gi, ' ')
    .replace(/\b(north|south|east|west)\b/gi, (word) => word.slice(0, 1).toUpperCase())
    .replace(/(\d)\s*(?:degrees|degree|deg|d)(?![a-z])/gi, '$1°')
    .replace(/(\d)\s*d(?=\s*\d)/gi, '$1°')
    .replace(/(\d)\s*(?:minutes|minute|min|m)(?![a-z])/gi, "$1'")
    .replace(/(\d)\s*m(?=\s*\d)/gi, "$1'")
    .replace(/(\d)\s*(?:seconds|second|sec)(?![a-z])/gi, '$1"')
    .replace(/('\s*\d+(?:\.\d+)?)s(?=\s*[NSEW,;]|$)/g, '$1"')
    .replace(/''/g, '"')
    .trim();
}

function splitHalves(text: string): [Half, Half] | null {
  const halves: [Half, Half] = [emptyHalf(), emptyHalf()];
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const numbers = tokens.filter(({ kind }) => kind === 'number').length;
  const letters = tokens.filter(({ kind }) => kind === 'letter').length;
  const separators = tokens.filter(({ kind }) => kind === 'separator').length;
  if (numbers < 2 || numbers > 6 || letters > 2 || separators > 1) return null;
  const leading = tokens[0]?.kind === 'letter';
  let half = 0;
  let seen = 0;
  for (const token of tokens) {
    const into = halves[half === 0 ? 0 : 1];
    if (token.kind === 'separator') {
      if (half === 1 && into.numbers.length > 0) return null;
      half = 1;
    } else if (token.kind === 'letter') {
      if (leading && into.numbers.length > 0) half = 1;
      const target = halves[half === 0 ? 0 : 1];
      if (target.letter !== null) return null;
      target.letter = token.text.toUpperCase();
      // The next number belongs to the other half, with a separator between them or without.
      if (!leading) half = 1;
    } else if (token.kind === 'mark') {
      const last = into.numbers.length - 1;
      if (last < 0) return null;
      if (token.text !== ':') into.marks[last] = MARK_OF[token.text] ?? null;
    } else {
      const evenly = letters === 0 && separators === 0 && seen === numbers / 2;
      if (evenly || (half === 0 && seen > 0 && /^[+-]/.test(token.text))) half = 1;
      const target = halves[half === 0 ? 0 : 1];
      target.numbers.push(token.text);
      target.marks.push(null);
      seen++;
    }
  }
  return halves;
}

type Token = { kind: 'number' | 'mark' | 'letter' | 'separator'; text: string };

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) return null;
    const [, number, mark, letter, separator] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
    else if (letter !== undefined) tokens.push({ kind: 'letter', text: letter });
    else if (separator !== undefined) tokens.push({ kind: 'separator', text: separator });
  }
  return tokens;
}

function emptyHalf(): Half {
  return { numbers: [], marks: [], letter: null };
}

function axisOf({ letter }: Half): 'lat' | 'lon' | null {
  if (letter === null) return null;
  return letter === 'N' || letter === 'S' ? 'lat' : 'lon';
}

/** Degrees of one half; null where its parts make no angle: 60 minutes, a fraction before seconds. */
function degreesOf({ numbers, marks, letter }: Half): number | null {
  if (numbers.length === 0 || numbers.length > MARKS.length) return null;
  let total = 0;
  for (const [place, text] of numbers.entries()) {
    const mark = marks[place];
    if (mark !== null && mark !== place) return null;
    const last = place === numbers.length - 1;
    if (!last && /[.e]/i.test(text)) return null;
    if (place > 0 && (/^[+-]/.test(text) || Number(text) >= 60)) return null;
    total += Math.abs(Number(text)) / 60 ** place;
  }
  const negative = numbers[0]?.startsWith('-') ?? false;
  const southOrWest = letter === 'S' || letter === 'W';
  if (negative && letter !== null && !southOrWest) return null;
  return negative || southOrWest ? -total : total;
}
