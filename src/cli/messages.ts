import type {
  BothPointAnswers,
  BothZipAnswers,
  KnownZip,
  Member,
  Plan,
  PointAnswer,
  PrimaryRule,
  SeatRole,
  ZipAnswer,
  ZipBasis,
  ZipMisreadReason,
} from '../lib/index.ts';
import { NEW_LINES_ERROR_METERS } from '../shared/new-lines-error.ts';
import { PLAN_TERM } from '../shared/plan.ts';

/** Every sentence of the command line. */

export const NO_ROOM = 'There is no room left where the result goes: the disk is full.';

/** A misuse is said first and, since the usage may fill the screen, last. */
export const misuse = (message: string, usage: string) =>
  `pocket-district: ${message}\n\n${usage}\npocket-district: ${message}\n`;

export const USAGE = `Usage: pocket-district [options] [ZIP or position ...]
       pocket-district list IN --out OUT     (see pocket-district list --help)

Says which congressional district a ZIP code or a position is in and who holds
the seat. A position is 34.09,-118.41 or degrees and minutes, a geo: address, the
link of a map service, or a plus code: a short one with its place and
state, or its ZIP. Without arguments, or for a -, it reads one a line from
standard input.

Options:
      --json      one JSON object a line
      --receipt   say which data, sources and rules each answer rests on
      --plan PLAN 119: the lines until January 3, 2027; 120: those from then on;
                  both: what changes. Without it, the lines in force today
      --data DIR  use the snapshot in this folder instead of the one that came along
  -h, --help      show this text
  -v, --version   show the version

Exit status: 0 when every input was understood, 1 when some were not (a text that
is neither, five digits that no ZIP code has, or a position outside the United
States), 2 for misuse or missing data.
`;

export const MISREAD: Readonly<Record<ZipMisreadReason, string>> = {
  empty: 'Nothing to look up: a ZIP code is five digits.',
  'not-digits': 'A ZIP code is five digits, like 90210. No letters or other signs.',
  'too-short': 'Fewer than five digits. A zero at the front counts: 02138.',
  'too-long': 'Too many digits. A ZIP code has five, or nine with a hyphen: 90210-1234.',
  'bad-plus-four': 'After the hyphen come exactly four digits: 90210-1234.',
};

export const didYouMean = (zip: string) => `Did you mean ${zip}?`;

export const unknownZip = (prefix: string, states: readonly string[]) =>
  states.length === 0
    ? 'No ZIP code in the data, and none begins like it. Please check the digits.'
    : `No ZIP code in the data. Those that begin with ${prefix} are in ${list(states)}.`;

export const MILITARY =
  'Military mail: no district. Vote in the district of the last home address in the United States.';

export const ASSOCIATED_STATE =
  'A country in free association with the United States: it elects no member of Congress.';

/** Names for the regions that are no states. */
export const REGIONS: Readonly<Record<string, string>> = {
  AA: 'Armed Forces Americas',
  AE: 'Armed Forces Europe',
  AP: 'Armed Forces Pacific',
  FM: 'Micronesia',
  MH: 'Marshall Islands',
  PW: 'Palau',
};

const TITLES: Readonly<Record<SeatRole | 'senator', string>> = {
  representative: 'Rep.',
  delegate: 'Del.',
  'resident-commissioner': 'Resident Commissioner',
  senator: 'Sen.',
};

export const VACANT = 'vacant: nobody holds this seat';
export const ELECTED = 'elected on November 3, takes office on January 3; not in a roster yet';
export const NO_SEAT = 'not in the roster';

/** `Rep. Ted Lieu, Democrat, 202-225-3976`, as of a Congress. */
export function memberLine(member: Member, role: SeatRole | 'senator', plan: Plan = 119): string {
  const caucus = member.caucus === null ? '' : ` (caucuses with ${member.caucus}s)`;
  const phone = member.phone === null ? '' : `, ${member.phone}`;
  return `${TITLES[role]} ${member.name}, ${member.party}${caucus}${phone}${endOfTerm(member, plan)}`;
}

/**
 * Whoever was appointed until a special election leaves before the Congress ends, and on the first day of
 * the coming one a third of the senators do: said at any date.
 */
function endOfTerm({ termEnd }: Member, plan: Plan): string {
  if (termEnd < PLAN_TERM[119].until.slice(0, 10)) {
    return `; term until ${termEnd}, look up who followed`;
  }
  const isOver = termEnd <= PLAN_TERM[plan].from.slice(0, 10);
  return isOver ? `; term ends ${termEnd}, look up who follows` : '';
}

const BECAUSE: Readonly<Record<PrimaryRule, string>> = {
  'only-district': '',
  'land-share': ', as most of its land lies there',
  'point-in-district': ', as its middle lies there',
  'nearest-district': ', as it is nearest to its middle',
  none: '',
  'near-line': ', but a line runs too near its middle to be sure',
};

const NEW_LINES = `Estimate from the new lines, known here to ${NEW_LINES_ERROR_METERS.toLocaleString('en-US')} m`;

/** How sure a found answer is, and what would settle it. */
export function certainty(answer: KnownZip): string {
  const [first, ...others] = answer.districts;
  if (first === undefined) return '';
  // A ZIP code without an area has no middle: a point is all there is to go by.
  const spot = answer.zipType === 'point' ? 'point' : 'middle';
  const because = BECAUSE[answer.primaryRule].replace('middle', spot);
  const likeliest = others.length === 0 ? '' : ` Likeliest is ${first.code}${because}.`;
  if (answer.split) {
    const count = answer.districts.length;
    return `Split: this ZIP code crosses ${count} districts.${likeliest} The street address decides.`;
  }
  if (answer.basis === 'plan-estimate') {
    const near = answer.primaryRule === 'near-line' ? ' A line runs too near to be sure.' : '';
    return others.length === 0
      ? `${NEW_LINES}: this district.`
      : `${NEW_LINES}: one of ${answer.districts.length} districts. Likeliest is ${first.code}.${near}`;
  }
  if (answer.zipType === 'area') return 'All of this ZIP code is in one district.';
  const where =
    answer.basis === 'point-only'
      ? 'this is the district of its point on the map'
      : others.length === 0
        ? 'its whole place lies in this district'
        : 'its place lies in these districts';
  const what = `a ZIP code of PO boxes or one building has no area; ${where}.`;
  return answer.estimated ? `Estimate: ${what}${likeliest}` : `A${what.slice(1)}${likeliest}`;
}

export const linesChange = (state: string, day: string, litigated: boolean) =>
  `The lines of ${state} change on ${day}${litigated ? '; the new ones are before a court' : ''}.`;

export const FROM_JANUARY = 'From January 3, 2027:';

/** What becomes of a ZIP or a position, in a sentence. */
export function verdict(both: BothZipAnswers | BothPointAnswers): string {
  const { verdict: what, from, to } = both;
  if (from === null || to === null) return 'No district, so nothing changes.';
  const [olds, news] = [codesOf(both.now), codesOf(both.next)];
  if (what === 'same') {
    if (news.length < 2) return `No change: ${from} stays ${to}.`;
    const stay = `${list(news)} ${news.length === 2 ? 'both' : 'all'} stay`;
    return isEstimate(both.next)
      ? `No other district: ${stay}. The street address decides, and may decide otherwise than today.`
      : `No change: ${stay}. The street address decides, as today.`;
  }
  if (what === 'changed') return `Changes: ${from} today, ${to} from January 3, 2027.`;
  if (both.kind === 'zip' && both.next.status === 'found' && both.next.districts.length === 1) {
    return `All of it is likely in ${to} from January 3, 2027.`;
  }
  const isPart = both.kind === 'zip' && !isNearLine(both.next);
  if (isPart && from !== to) {
    return `May change: ${either(olds)} today, ${either(news)} from January 3, 2027. The street address decides.`;
  }
  const why = isPart
    ? 'part of this ZIP code may go elsewhere'
    : 'a line is too near to say for sure';
  return from === to
    ? `Likely no change, ${from} stays; but ${why}.`
    : `Likely changes, from ${from} to ${to}; but ${why}.`;
}

function isNearLine(answer: ZipAnswer): boolean {
  return answer.status === 'found' && answer.primaryRule === 'near-line';
}

function isEstimate(answer: ZipAnswer | PointAnswer): boolean {
  return 'basis' in answer && answer.basis === 'plan-estimate';
}

function codesOf(answer: ZipAnswer | PointAnswer): readonly string[] {
  return 'districts' in answer ? answer.districts.map(({ code }) => code) : [];
}

export const SENATORS = 'Senate';

export const footer = (
  congress: number,
  from: string | null,
  until: string,
  date: string,
  membersDate: string,
) =>
  `Lines of the ${ordinal(congress)} Congress, in force ${from === null ? '' : `from ${from} `}until ${until}. Data of ${date}, members as of ${membersDate}.
Not a government site. Confirm with the election office.`;

export const expired = (congress: number, until: string) =>
  `These lines of the ${ordinal(congress)} Congress expired on ${until}. Get newer data.`;

const BASIS: Readonly<Record<ZipBasis, string>> = {
  'census-relation': 'the districts that the Census relates to the area of the ZIP code',
  'place-relation': 'the districts that the areas of its place touch (an estimate)',
  'point-only': 'the district of its point (an estimate)',
  none: 'no district',
  'plan-estimate': 'candidates on the new lines, by where the ZIP code lies (an estimate)',
};

const ORDER: Readonly<Record<PrimaryRule, string>> = {
  'only-district': 'there is one',
  'land-share': 'most land first',
  'point-in-district': 'the one first in which the point of the ZIP code lies',
  'nearest-district': 'the one first that is nearest to the point of the ZIP code',
  none: 'none',
  'near-line': 'the one first in which the point lies, but a line is too near to be sure',
};

export const receiptRule = (basis: ZipBasis, rule: PrimaryRule) =>
  `${BASIS[basis]}; order: ${ORDER[rule]}`;

/** `a, b, or c`. */
function either(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words);
}

/** `a, b, and c`. */
function list(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}

function ordinal(number: number): string {
  return `${number}th`;
}
