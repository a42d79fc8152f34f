import { NEW_LINES_ERROR_METERS } from '../../../shared/new-lines-error.ts';
import { formatDate, formatList } from '../format.ts';

const date = (day: string) => formatDate(day, 'en');
const or = (codes: readonly string[]) => formatList(codes, 'en', 'disjunction');
const and = (codes: readonly string[]) => formatList(codes, 'en');
const metres = (meters: number) => `${meters.toLocaleString('en-US')} m`;
const percent = (share: number) =>
  new Intl.NumberFormat('en-US', { style: 'percent' }).format(share);

/** All about the change of lines on January 3, 2027, in English: apart, because few need it. */
export const plansEn = {
  title: 'New lines on January 3, 2027',
  titleAfter: 'New lines since January 3, 2027',
  today: 'Today',
  until: 'Until January 3',
  from: 'From January 3',
  now: 'Now',
  codes: (codes: readonly string[]) => or(codes),
  which: 'Which lines',
  choices: {
    now: 'Now',
    next: 'From Jan 3, 2027',
    old: 'Before Jan 3, 2027',
  },
  showing: {
    next: 'Shown: the lines from January 3, 2027',
    old: 'Shown: the lines until January 3, 2027',
    back: 'Back to now',
  },
  verdict: {
    zipChanged: 'This ZIP’s lines change.',
    placeChanged: 'The lines change here.',
    zipChangedAfter: 'This ZIP’s lines have changed.',
    placeChangedAfter: 'The lines have changed here.',
    same: (codes: readonly string[]) =>
      codes.length === 1
        ? `No change here: ${codes[0]} on the new lines too.`
        : `No other district here: ${and(codes)} on the new lines too. The street address decides, and may decide otherwise than today.`,
    may: (olds: readonly string[], news: readonly string[]) =>
      `May change: ${or(olds)} on the old lines, ${or(news)} on the new ones. The street address decides.`,
    near: (code: string) => `Likely ${code}, but a line runs too near to say for sure.`,
    whole: (code: string) => `From January 3 all of this ZIP is likely in ${code}.`,
    part: (code: string) =>
      `Likely ${code}, but a part of this ZIP may go elsewhere: the street address decides.`,
  },
  estimate: `An estimate from the new lines, which are known here to within ${metres(NEW_LINES_ERROR_METERS)}. The Census has not yet related them to ZIP codes.`,
  exact: (errorMeters: number) =>
    `By the new lines, which are known here to within ${metres(errorMeters)}.`,
  more: (state: string) => `What changes in ${state}`,
  termEnds: (end: string) => `Term ends ${date(end)}. Look up who follows.`,

  flip: {
    title: 'A new Congress, and new lines',
    text: 'Since noon Eastern on January 3, 2027 answers speak for the 120th Congress. In ten states it sits on new lines. What was in force before is one tap away in each answer that has changed.',
    clock: (today: string) =>
      `By the clock of this device it is ${date(today)}. If that is wrong, so is this.`,
    close: 'Got it',
  },

  changes: {
    title: 'States with new lines',
    intro:
      'Ten states elected their members of the 120th Congress on new lines on November 3, 2026. Until noon Eastern on January 3, 2027, the members elected on the old ones sit.',
    introAfter:
      'Ten states elected their members of the 120th Congress on new lines on November 3, 2026. They have been in force since noon Eastern on January 3, 2027.',
    none: (state: string) => `No change of lines is known for ${state}.`,
    missing: 'This is not on this device yet. It comes with the next connection.',
    what: 'What happened',
    authority: 'Who drew or published them',
    since: 'In force from',
    sinceText: 'Noon Eastern on January 3, 2027, when the 120th Congress begins',
    court: 'Before a court',
    inCourt: (day: string) => `Yes, as of ${date(day)}: they may still be changed`,
    notInCourt: (day: string) => `None known, as of ${date(day)}`,
    source: 'Official lines',
    sourceLink: 'Open the official source',
    share: (zips: number, all: number) =>
      `${zips} of ${all} ZIP codes are likeliest in another district.`,
    districts: 'What becomes of each district',
    districtsAfter: 'What became of each district',
    count:
      'Counted in ZIP codes by their likeliest district: a hint of how much moves, not of how many people.',
    map: 'Old and new lines',
    notOurs:
      'Compiled from enactments and court orders. Ask your election office before you act on it.',
  },

  fate: {
    title: (code: string) => `What becomes of ${code}`,
    stays: (share: number, code: string) => `${percent(share)} stays ${code}`,
    goes: (share: number, code: string) => `${percent(share)} goes to ${code}`,
    rest: (share: number, codes: readonly string[]) => `${percent(share)} goes to ${and(codes)}`,
    moved: (code: string, from: readonly string[]) =>
      `From January 3 the number ${code} means another place, mostly of today’s ${and(from)}.`,
    whole: (code: string) => `By their likeliest district, all of its ZIP codes stay ${code}.`,
  },
  /** The same once the change has come. */
  fateAfter: {
    title: (code: string) => `What became of ${code}`,
    stays: (share: number, code: string) => `${percent(share)} stayed ${code}`,
    goes: (share: number, code: string) => `${percent(share)} went to ${code}`,
    rest: (share: number, codes: readonly string[]) => `${percent(share)} went to ${and(codes)}`,
    moved: (code: string, from: readonly string[]) =>
      `Since January 3 the number ${code} means another place, mostly of what was ${and(from)}.`,
    whole: (code: string) => `By their likeliest district, all of its ZIP codes stayed ${code}.`,
  },

  map: {
    showNew: 'Show the new lines',
    showOld: 'Show the old lines',
    newLegend: 'Dashed: lines from January 3, 2027',
    oldLegend: 'Dashed: lines until January 3, 2027',
    tooWide: 'Come closer to see both',
  },
};

export type PlansMessages = typeof plansEn;
