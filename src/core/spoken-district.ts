import { STATES } from '../shared/states.ts';
import { type DistrictKey, isDistrict } from './district-names.ts';

/** Words that stand around a state and a number and say nothing about which. */
const FILLER = new Set([
  'the',
  'congressional',
  'district',
  'of',
  'for',
  'in',
  'cd',
  'no',
  'number',
]);
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/;

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

interface Named {
  readonly code: string;
  readonly name: readonly string[];
}

const NAMES: readonly Named[] = [
  ...STATES.map(({ code, name }) => ({ code, name: words(name) })),
  { code: 'VI', name: ['virgin', 'islands'] },
];
const CODES: readonly Named[] = STATES.map(({ code }) => ({ code, name: [code.toLowerCase()] }));

// The longest names first, as `West Virginia` holds `Virginia`; codes last, as `al` is `at large` too.
const NAMED = [...NAMES].sort((a, b) => b.name.length - a.name.length).concat(CODES);

/**
 * The district that plain English names: `california 36`, `at large Alaska`, `California's 36th
 * congressional district`, `the 5th district of CA`. Null for anything else, a state alone included.
 */
export function parseSpokenDistrict(text: string): DistrictKey | null {
  const spoken = words(text);
  for (const { code, name } of NAMED) {
    const at = indexOfRun(spoken, name);
    if (at < 0) continue;
    const around = [...spoken.slice(0, at), ...spoken.slice(at + name.length)];
    return fromRest(
      code,
      around.filter((word) => !FILLER.has(word)),
    );
  }
  return null;
}

/** Where the words of a name stand together: a code (`IN`, `OR`) only as the first or last word. */
function indexOfRun(spoken: readonly string[], name: readonly string[]): number {
  const last = spoken.length - name.length;
  const matches = (at: number) => name.every((word, i) => spoken[at + i] === word);
  if (name.length === 1 && name[0]?.length === 2) {
    if (matches(0)) return 0;
    return last >= 0 && matches(last) ? last : -1;
  }
  for (let at = 0; at <= last; at++) if (matches(at)) return at;
  return -1;
}

function fromRest(state: string, rest: readonly string[]): DistrictKey | null {
  const said = rest.join(' ');
  const number = Number(ORDINAL.exec(said)?.[1] ?? Number.NaN);
  if (isDistrict(state, number)) return { state, number };
  const atLarge = said === 'at large' || said === 'atlarge' || said === 'al' || number <= 1;
  return atLarge && isDistrict(state, null) ? { state, number: null } : null;
}
