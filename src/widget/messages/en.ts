import type { FailureCode } from '../../shared/failure.ts';

const RULES = new Intl.PluralRules('en-US', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (number: number) => `${number}${ENDINGS[RULES.select(number)] ?? 'th'}`;
const list = (words: readonly string[]) => new Intl.ListFormat('en-US').format(words);

const DAMAGED = 'A part of the data arrived damaged and was refused.';
const OURS = 'Something went wrong in this form. It is our fault.';

/** Every sentence of the widget in English, the same as the app's. Other languages fill this shape. */
export const en = {
  date: (iso: string) =>
    new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  states: {} as Readonly<Record<string, string>>,
  associated: { FM: 'Micronesia', MH: 'the Marshall Islands', PW: 'Palau' } as Readonly<
    Record<string, string>
  >,

  label: 'ZIP code',
  hint: 'Five digits. The answer appears by itself.',
  where: 'Where am I',
  waiting: 'The answer comes as soon as the data is here.',
  app: 'Open in Pocket District',
  notOfficial: 'Not a government site. Confirm with your election office.',
  retry: 'Try again',

  misread: {
    empty: 'Type the five digits of a ZIP code.',
    'not-digits': 'A ZIP code is five digits, like 90210. No letters or other signs.',
    'too-short': 'Fewer than five digits. A zero at the front counts: 02138.',
    'too-long': 'Too many digits. A ZIP code has five, or nine with a hyphen: 90210-1234.',
    'bad-plus-four': 'After the hyphen come exactly four digits: 90210-1234.',
  },
  didYouMean: (zip: string) => `Did you mean ${zip}?`,
  unknown: (zip: string) => `${zip} is no ZIP code in this data. Please check the digits.`,
  prefix: (prefix: string, states: readonly string[]) =>
    `ZIP codes that begin with ${prefix} are in ${list(states)}.`,

  /** `California 36th`, or `Alaska at large` for the only district of a state. */
  district: (state: string, number: number | null) =>
    number === null ? `${state} at large` : `${state} ${ordinal(number)}`,
  caption: 'congressional district',
  split: (count: number) => `Split ZIP: ${count} districts`,
  splitWhy: 'This ZIP code crosses district lines. Your street decides which one is yours.',
  likeliest: 'Likeliest',
  mine: 'This is mine',
  all: (zip: string) => `All districts of ${zip}`,
  estimate: 'Estimate',
  estimates: (count: number) => `Estimate: one of ${count} districts`,
  planEstimate: 'An estimate: the Census has not yet related ZIP codes to the new lines.',
  point: {
    one: 'This ZIP code is for PO boxes or a single building and has no area. This is the district of its point on the map.',
    several:
      'This ZIP code is for PO boxes or a single building and has no area. Its place lies in these districts.',
    sure: 'This ZIP code is for PO boxes or a single building. Everything around it lies in this district.',
    home: 'You vote where you live: look up the ZIP code of your home.',
  },
  none: 'No district',
  military: {
    title: 'Military mail',
    text: 'APO, FPO and DPO addresses lie in no congressional district. You vote in the district of your last home address in the United States: look up its ZIP code.',
    help: 'Help with voting from abroad',
  },
  associatedText: (country: string) =>
    `${country} uses U.S. ZIP codes. It is a country of its own, in free association with the United States, and elects no member of Congress.`,

  role: {
    representative: 'Representative',
    delegate: 'Delegate',
    'resident-commissioner': 'Resident Commissioner',
  },
  noVote: 'May speak, bring bills and vote in committee, but not on the passage of a law.',
  vacant: 'This seat is vacant',
  vacantShort: 'Vacant',
  vacantText: (date: string) =>
    `Nobody held it on ${date}. Until an election fills it, the office’s staff goes on helping people.`,
  electedShort: 'Elected on November 3, 2026',
  elected: 'Takes office on January 3, 2027. No roster names the member yet.',
  /** Of a term that is over, or will be on the first day of the Congress that is shown. */
  termEnds: (end: string, date: string) =>
    `Term ends ${end} by this roster of ${date}. Look up who follows.`,
  party: {} as Readonly<Record<string, string>>,
  caucus: (party: string) => `sits with the ${party}s`,
  call: (phone: string) => `Call ${phone}`,
  website: 'Website',
  offices: 'Local offices',
  senators: 'In the Senate',
  senatorsOf: (state: string) => `${state} in the Senate`,
  senator: 'Senator',
  rank: { senior: 'Senior senator', junior: 'Junior senator' },
  noSenators: (state: string) => `${state} has no senators: only the fifty states elect them.`,

  changes: (state: string) =>
    `${state} has new lines for the next Congress. This holds until January 3, 2027.`,
  planEnded: (congress: number) =>
    `The ${ordinal(congress)} Congress has ended. Answers are still of its lines and members.`,
  source: (congress: number, people: string) =>
    `Lines of the ${ordinal(congress)} Congress. Members as of ${people}.`,

  map: 'Find my street on the map',
  laterFailed: 'This part could not be loaded.',

  said: (zip: string, what: string) => `ZIP code ${[...zip].join(' ')}: ${what}`,
  failures: {
    'offline-first-visit': 'There is no connection, and the data has never been here.',
    offline: 'There is no connection.',
    'captive-portal': 'The network answers with a page of its own, as hotels and stations do.',
    'host-down': 'The site that holds the data does not answer.',
    timeout: 'The network is too slow just now; the download was given up.',
    'manifest-foreign': DAMAGED,
    'manifest-too-new': 'The newest data needs a newer version of this form.',
    'pack-corrupt': DAMAGED,
    'pack-foreign': DAMAGED,
    'pack-too-new': 'The newest data needs a newer version of this form.',
    'pack-missing': 'A part of the data is not here.',
    quota: 'The device has no room left for the data.',
    'storage-denied': 'This browser does not let the page keep data.',
    'storage-broken': 'The browser’s storage does not work.',
    'blocked-by-another-tab': 'Another window of this page is in the way.',
    'clock-wrong': 'The clock of this device does not fit the date of the data.',
    'plan-expired': 'New data is needed: the Congress of these lines has ended.',
    'insecure-page': 'This page has no HTTPS and can neither check nor keep data.',
    internal: OURS,
  } as Readonly<Record<FailureCode, string>>,
};

export type Words = typeof en;
