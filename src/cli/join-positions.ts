import { parsePosition } from '../core/parse-position.ts';

/** A number as half of a position has it: never one that may be a ZIP, or the beginning of one. */
const HALF = /^[+-]?\d{1,3}(?:\.\d*)?°?[NSEW]?[,;]?$/i;
const SURELY_HALF = /^[+-]|[.,;NSEW°]/i;

/**
 * The arguments, with those joined that a shell has parted because nobody quoted them: `34.09,` and
 * `-118.41`, with or without the comma, where the two make a position, or would the other way round.
 */
export function joinPositions(inputs: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < inputs.length; at++) {
    const [first = '', second = ''] = inputs.slice(at, at + 2);
    const both = `${first} ${second}`;
    if (isHalf(first) && isHalf(second) && isPosition(both)) {
      joined.push(both);
      at++;
    } else {
      joined.push(first);
    }
  }
  return joined;
}

function isHalf(text: string): boolean {
  return HALF.test(text) && SURELY_HALF.test(text);
}

function isPosition(text: string): boolean {
  const parsed = parsePosition(text);
  return parsed.ok || parsed.reason === 'swapped';
}
