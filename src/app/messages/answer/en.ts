import type { Messages } from '../en.ts';
import { formatDate, spokenDigits } from '../format.ts';
import { ordinalEnding as ending } from '../ordinal-ending.ts';

const date = (iso: string) => formatDate(iso, 'en');

/** What an answer says, in English: it comes with the first answer, and no first screen waits for it. */
export const answerEn = {
  misread: {
    empty: 'Type the five digits of a ZIP code.',
    'not-digits': 'A ZIP code is five digits, like 90210. No letters or other signs.',
    'too-short': 'Fewer than five digits. A zero at the front counts: 02138.',
    'too-long': 'Too many digits. A ZIP code has five, or nine with a hyphen: 90210-1234.',
    'bad-plus-four':
      'After the hyphen come exactly four digits: 90210-1234. The first five are enough.',
    didYouMean: (zip: string) => `Did you mean ${zip}?`,
  },

  unknownZip: {
    title: (zip: string) => `${zip} is no ZIP code in this data`,
    prefix: (prefix: string, states: string) =>
      `ZIP codes that begin with ${prefix} are in ${states}. Please check the digits.`,
    noPrefix: 'No ZIP code begins like this. Please check the digits.',
    fresh: (dataDate: string) =>
      `The Postal Service adds a few each year; this data is of ${date(dataDate)}.`,
  },

  split: {
    plate: (count: number) => `Split ZIP: ${count} districts`,
    likeliest: 'Likeliest',
    more: (count: number) => `and ${count} less likely:`,
    narrow:
      'This ZIP code crosses district lines. Your street decides which one is yours: it is on your voter registration card, or ask your election office.',
    because: {
      'only-district': '',
      'land-share': 'Likeliest because most of the land of this ZIP code lies in it.',
      'point-in-district': 'Likeliest because the middle of this ZIP code lies in it.',
      'nearest-district': 'Likeliest because it is nearest to the middle of this ZIP code.',
      none: '',
      'near-line': 'A line runs too near the middle of this ZIP code to say more.',
    },
  },

  estimate: {
    plate: 'Estimate',
    platePlural: (count: number) => `Estimate: one of ${count} districts`,
    one: 'This ZIP code is for PO boxes, one building or one organization and has no area. This is the district of its point on the map.',
    several: (place: string) =>
      `This ZIP code is for PO boxes, one building or one organization and has no area. ${place} lies in these districts.`,
    thePlace: 'Its place',
    sure: 'This ZIP code is for PO boxes, one building or one organization. Everything around it lies in this district.',
    home: 'You vote where you live: look up the ZIP code of your home.',
    because: {
      'only-district': '',
      'land-share': '',
      'point-in-district': 'Likeliest because its point on the map lies in it.',
      'nearest-district': 'Likeliest because it is nearest to its point on the map.',
      none: '',
      'near-line': 'A line runs too near its point on the map to say more.',
    },
  },

  military: {
    title: 'Military mail',
    text: 'APO, FPO and DPO addresses lie in no congressional district. You vote in the district of your last home address in the United States: look up that ZIP code.',
    help: 'Help with voting from abroad',
  },

  associated: {
    text: (country: string) =>
      `${country} uses U.S. ZIP codes. It is a country of its own, in free association with the United States, and elects no member of Congress.`,
  },

  place: {
    county: (county: string) => `${county} County`,
    parish: (county: string) => `${county} Parish`,
  },

  seat: {
    house: 'In the House',
    role: {
      representative: 'Representative',
      delegate: 'Delegate',
      'resident-commissioner': 'Resident Commissioner',
    },
    votes: {
      representative: '',
      delegate: 'May speak, bring bills and vote in committee, but not on the passage of a law.',
      'resident-commissioner':
        'May speak, bring bills and vote in committee, but not on the passage of a law. Serves four years.',
    },
    vacantTitle: 'This seat is vacant',
    vacant: (dataDate: string) =>
      `Nobody held it on ${date(dataDate)}. Until an election fills it, the office’s staff goes on helping people, under the Clerk of the House.`,
    vacantShort: 'Vacant',
    electedTitle: 'Elected on November 3, 2026',
    elected: 'In office from January 3, 2027. No roster names the member yet; newer data will.',
    electedShort: 'Elected November 3',
    vacantOffices: 'Vacant offices',
    switchboard: 'House switchboard',
    askSwitchboard: 'The number is the House switchboard: ask for the office of this district.',
    unknown: 'Who holds this seat is not known to this data.',
    termEnded: (end: string, dataDate: string) =>
      `Term ended ${date(end)} in this roster, which is of ${date(dataDate)}. Somebody else may hold the seat now.`,
    caucus: (party: string) => `sits with the ${party}s`,
    party: {
      Democrat: 'Democrat',
      Republican: 'Republican',
      Independent: 'Independent',
    } as Readonly<Record<string, string>>,
    call: 'Call',
    website: 'Website',
    contactForm: 'Write',
    washington: (office: string) => `In Washington: ${office}`,
  },

  offices: {
    title: 'Local offices',
    nearest: 'Local offices, nearest first',
    none: 'No local office is listed.',
    missing: 'Local offices are still on their way.',
    more: (count: number) => (count === 1 ? 'One more office' : `${count} more offices`),
    away: (distance: string) => `${distance} away`,
  },

  senate: {
    title: 'In the Senate',
    titleOf: (state: string) => `${state} in the Senate`,
    role: 'Senator',
    rank: { senior: 'Senior senator', junior: 'Junior senator' },
    none: (state: string) =>
      `${state.replace(/^District/, 'The District')} has no senators: only the fifty states elect them.`,
    fewer: 'This roster lists fewer than two senators for the state.',
  },

  receipt: {
    title: 'How we know',
    data: (dataDate: string) => `Data of ${date(dataDate)}`,
    lines: (congress: number) => `Lines of the ${congress}${ending(congress)} Congress`,
    snapshot: 'Snapshot',
    basisTitle: 'Districts',
    sourcesTitle: 'Sources',
    plan: 'Lines',
    basis: {
      'census-relation': 'The Census relates the area of this ZIP code to exactly these districts.',
      'place-relation':
        'The ZIP code has no area. These are the districts that the ZIP code areas of its place touch.',
      'point-only': 'The ZIP code has no area. This is the district of its point.',
      none: 'This ZIP code lies in no district.',
      'plan-estimate':
        'An estimate from the new lines, by where this ZIP code lies. The Census has not yet related them.',
    },
    rule: {
      'only-district': 'There is one district.',
      'land-share': 'First comes the one with most of the ZIP code’s land.',
      'point-in-district': 'First comes the one in which the ZIP code’s point lies.',
      'nearest-district': 'The ZIP code’s point lies in none of them; the nearest comes first.',
      none: '',
      'near-line': 'The ZIP code’s point lies too near a line to be sure.',
    },
    vintage: (vintage: string) => date(vintage),
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying was refused by the browser. Select the text instead.',
  },

  announce: {
    one: (zip: string, district: string, who: string) =>
      `ZIP code ${spokenDigits(zip)}: ${district}. ${who}`,
    several: (zip: string, count: number, district: string) =>
      `ZIP code ${spokenDigits(zip)}: ${count} districts. Likeliest: ${district}.`,
    none: (zip: string, what: string) => `ZIP code ${spokenDigits(zip)}: ${what}.`,
  },

  linesNote: {
    changes: (state: string) =>
      `${state} has new lines for the next Congress. This holds until January 3, 2027.`,
    'changes-litigated': (state: string) =>
      `${state} has new lines for the next Congress, and courts may still change them. This holds until January 3, 2027.`,
    same: 'No change of these lines is known for the next Congress.',
  },
};

export type AnswerMessages = typeof answerEn;

/** What parts can say that come later than the first screen. */
export type AllMessages = Messages & AnswerMessages;
