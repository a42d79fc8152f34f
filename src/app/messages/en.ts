import type { DistrictName } from './district-name.ts';
import { failuresEn } from './failures/en.ts';
import { formatBytes, formatDate, formatList, spokenDigits } from './format.ts';
import { ordinalEnding as ending } from './ordinal-ending.ts';

const date = (iso: string) => formatDate(iso, 'en');
const list = (words: readonly string[]) => formatList(words, 'en');
const bytes = (count: number) => formatBytes(count, 'en');

/**
 * The sentences of the first screen in English. The shape of this object is what a language must fill;
 * those of an answer, and of each part that comes later, stand in folders beside this file.
 */
export const en = {
  date,
  list,
  bytes,
  spokenDigits,
  states: {} as Readonly<Record<string, string>>,
  associatedStates: {
    FM: 'Micronesia',
    MH: 'the Marshall Islands',
    PW: 'Palau',
  } as Readonly<Record<string, string>>,

  frame: {
    more: 'More',
    skip: 'Skip to the content',
    back: 'Back',
    about: 'About',
    settings: 'Settings',
    diagnostics: 'Diagnostics',
    embed: 'For your site',
    data: 'Offline and data',
    list: 'Lists',
    saved: 'Saved and recent',
    shared: 'What was shared',
    home: 'Look up a ZIP code',
    notOfficial: 'Not a government site. Confirm with your election office.',
  },

  titles: {
    home: 'Pocket District: which congressional district is this ZIP code in?',
    zip: (zip: string, names: string) => `${zip}: ${names} – Pocket District`,
    zipOnly: (zip: string) => `${zip} – Pocket District`,
    page: (page: string) => `${page} – Pocket District`,
  },

  zipBox: {
    label: 'ZIP code, place or name',
    hint: 'Five digits answer by themselves. Or a city, a county, a district, a member.',
    clear: 'Clear the box',
    more: (count: number) => (count === 1 ? 'One more digit' : `${count} more digits`),
  },

  where: {
    ask: 'Where am I',
    here: 'Where am I',
    at: 'At this spot',
    map: 'Map',
    watch: 'Line warning',
  },

  welcome: {
    lead: 'Which congressional district is it, and who holds the seat?',
    private: 'Answered on this device, without a signal. What you type never leaves it.',
    recent: 'Recent',
  },

  district: {
    sign: (name: DistrictName) =>
      name.number === null
        ? { before: '', number: '', ending: '', words: 'At large' }
        : { before: '', number: String(name.number), ending: ending(name.number), words: '' },
    short: (name: DistrictName) =>
      name.number === null
        ? `${name.state} at large`
        : `${name.state} ${name.number}${ending(name.number)}`,
    long: (name: DistrictName) =>
      name.number === null
        ? `${name.state} at-large congressional district`
        : `${name.state} ${name.number}${ending(name.number)} congressional district`,
    caption: 'congressional district',
    open: (code: string) => `All about ${code}`,
    geoid: 'Census GEOID',
    ocdId: 'Open Civic Data',
  },

  noDistrict: 'No district',

  linesChange: {
    all: 'New lines',
    of: (state: string) => `New lines: ${state}`,
  },

  data: {
    opening: 'Opening the data on this device…',
    downloadingFirst: 'Fetching the data for a first answer',
    downloadingRest: 'ZIP codes work; fetching the rest',
    amount: (done: number, total: number) => `${bytes(done)} of ${bytes(total)}`,
    ready: (peopleDate: string) => `Works offline. Members as of ${date(peopleDate)}.`,
    offline: 'No connection, and none needed.',
    memory: 'This browser keeps no data for us: answers work until this page is closed.',
    waitingZip: 'The answer comes as soon as the data is here.',
    recheck: 'Try again',
    byItself: 'It is tried again by itself once there is a connection.',
    part: (part: string) => `Missing part: ${part}`,
    evicted:
      'The browser had deleted the data to make room. It is fetched anew; what you saved is still here.',
    stillWorks: 'What is on this device goes on working.',
  },

  failures: failuresEn,

  unknownAddress: {
    title: 'There is nothing at this address',
    text: 'The link may be cut short or mistyped. Look up a ZIP code instead:',
    district: (name: string) =>
      `No district is named “${name}”. A district’s name looks like CA-36, or AK-AL where a state has one.`,
  },

  screenFailed: 'This page could not be loaded. It comes with the next connection.',
};

export type Messages = typeof en;
