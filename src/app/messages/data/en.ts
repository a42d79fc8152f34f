import { formatBytes, formatDate } from '../format.ts';
import type { CheckFacts } from './check-facts.ts';

const date = (iso: string) => formatDate(iso, 'en');
const bytes = (count: number) => formatBytes(count, 'en');
const parts = (count: number) => (count === 1 ? 'One part' : `${count} parts`);
const daysAgo = (days: number | null) =>
  days === null ? '' : days === 0 ? ', today' : days === 1 ? ', a day ago' : `, ${days} days ago`;
const rosterAge = ({ rosterDate, rosterDays }: CheckFacts) =>
  `As of ${date(rosterDate)}${daysAgo(rosterDays)}.`;

/** The screen about the data on this device, in English. Fetched when it is first opened. */
export const dataEn = {
  check: {
    title: 'Shift check',
    text: 'Before you lose the signal: is everything here that you need?',
    press: 'Check now',
    again: 'Check again',
    checking: 'Checking…',
    ready: 'Ready for the shift',
    readyText: (time: string) => `All of it works without a signal. Checked at ${time}.`,
    toMend: (count: number) => (count === 1 ? 'One thing to mend' : `${count} things to mend`),
    toMendText: (time: string) => `Checked at ${time}.`,
    names: {
      app: 'App',
      packs: 'Data',
      roster: 'Members',
      storage: 'Storage',
      location: 'Location',
      clock: 'Clock',
      plan: 'Lines',
    },
    good: {
      app: 'Opens without a signal.',
      packs: 'All here, and byte for byte right.',
      roster: (facts: CheckFacts) => rosterAge(facts),
      storage: 'Works, and will be kept.',
      location: 'Allowed.',
      clock: 'Fits the data.',
      plan: ({ planEnd }: CheckFacts) => `In force until ${date(planEnd)}.`,
    },
    reasons: {
      'no-worker': 'The app itself is not stored yet: without a signal it would not open.',
      missing: 'A part is not here yet.',
      broken: 'A part is damaged.',
      'roster-old': (facts: CheckFacts) =>
        `${rosterAge(facts)} A seat may have changed hands since: look for newer data.`,
      'may-be-evicted': 'Works. If space runs short the browser may delete it.',
      memory: 'The browser keeps nothing for us, as in a private window: use an ordinary one.',
      unusable: 'Does not work just now.',
      full: 'No room left. Free some space, or keep the lines of fewer states.',
      'not-asked': 'The browser will ask for it when you first use it.',
      denied: 'Blocked. Allow it for this site in the browser’s settings. ZIP codes work without.',
      'no-location': 'This browser has none. ZIP codes work without.',
      'clock-behind': 'Earlier than the date of the data, so it is wrong. Set date and time.',
      'clock-wrong': 'Does not fit the date of the data. Set date and time, or fetch newer data.',
      'ends-soon': 'Their Congress ends within two weeks. Look for new data before that.',
      ended: 'Their Congress has ended. New data is needed.',
      silent: 'Did not answer within two seconds.',
    },
    actions: {
      reload: 'Load the page anew',
      update: 'Fetch it now',
      verify: 'Mend it now',
      persist: 'Ask to keep it',
      locate: 'Allow it now',
      'choose-lines': 'Choose states',
    },
  },

  update: {
    title: 'Data',
    none: 'There is no data on this device.',
    now: 'Update now',
    looking: 'Looking for newer data…',
    outcomes: {
      'up-to-date': 'Nothing newer. What you have is the latest.',
      ready: 'Newer data is on its way.',
      updated: 'Everything is here.',
    },
    nextStart: 'Newer data is here. It is used from the next start of the app.',
    verify: 'Verify',
    verifying: (done: number, total: number) => `Verifying: ${done} of ${total}`,
    verified: (right: number, mended: number) =>
      mended === 0
        ? `${parts(right)} verified, byte for byte. All are right.`
        : `${parts(mended)} mended; the others were right.`,
  },

  packs: {
    names: {
      zips: 'ZIP codes',
      districts: 'Districts',
      people: 'Members and senators',
      offices: 'Local offices',
      places: 'Places of ZIP codes',
      'lines-overview': 'Lines of the nation',
      changes: 'What changes on January 3, 2027',
      'plan120-zips': 'ZIP codes, 120th Congress',
      'plan120-districts': 'Districts, 120th Congress',
      'plan120-people': 'Members, 120th Congress',
    } as Readonly<Record<string, string>>,
    asOf: (iso: string) => date(iso),
    fates: {
      here: 'Here',
      missing: 'Missing',
      broken: 'Damaged',
      downloading: 'On its way',
      unwanted: 'Not kept',
    },
  },

  lines: {
    title: 'Fine lines by state',
    text: 'They tell on a doorstep which side of a line you stand on. ZIP codes work without them.',
    keep: 'Which ones are kept',
    automatic: 'All, except while the browser saves data',
    all: 'All states',
    chosen: 'Only the states I choose',
    summary: (here: number, of: number, total: number) =>
      `${here} of ${of} states here, ${bytes(total)}`,
    ofPlan: (state: string, congress: number) => `${state}, lines of the ${congress}th Congress`,
    hint: 'A state that you leave out is removed at once.',
  },

  storage: {
    title: 'Storage',
    used: (used: number, quota: number) => `${bytes(used)} used of ${bytes(quota)} allowed.`,
    usedOnly: (used: number) => `${bytes(used)} used.`,
    kept: 'The browser has promised to keep it.',
    notKept: 'If space runs short the browser may delete it. It keeps it sooner once installed.',
    unknown: 'This browser does not say whether it will keep it.',
    ask: 'Ask to keep it',
    refused: 'The browser did not agree. Install the app, or use it more often, and ask again.',
  },

  erase: {
    title: 'Delete',
    text: 'Removes everything that was downloaded. Your settings and last ZIP codes stay.',
    press: 'Delete all data',
    sure: 'Delete all data? Without a connection no ZIP code can be answered after this.',
    yes: 'Delete it',
    no: 'Keep it',
    done: 'The data has been deleted. The next start of the app fetches it anew.',
    again: 'Fetch it again',
  },

  waiting: 'Reading what is on this device…',
};

export type DataMessages = typeof dataEn;
