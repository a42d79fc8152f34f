import { formatDate } from '../format.ts';

const date = (day: string) => formatDate(day, 'en');
const zips = (count: number) =>
  count === 1 ? 'one ZIP code' : `${count.toLocaleString('en-US')} ZIP codes`;
const districts = (count: number) => (count === 1 ? 'one district' : `${count} districts`);

/** Search by name and the pages of places, counties, states and members, in English. */
export const searchEn = {
  groups: {
    zip: 'ZIP code',
    state: 'States',
    district: 'Districts',
    place: 'Places',
    county: 'Counties',
    member: 'Members of Congress',
  },
  results: 'What it may be',
  count: (count: number) =>
    count === 0 ? 'Nothing found' : count === 1 ? 'One suggestion' : `${count} suggestions`,
  opening: 'Getting the names ready…',
  missing: 'Names can be searched as soon as the place names are here. ZIP codes work already.',
  failed: 'Search by name does not run in this browser. ZIP codes do.',
  near: 'Nothing is called just that. It looks like:',
  nothing: (text: string) => `Nothing here is called “${text}”`,
  nothingHelp:
    'Try a ZIP code, a city with its state, a county, a district like CA-36 or the name of a member.',
  street: {
    title: 'Street addresses cannot be looked up here',
    text: 'That takes a server, and nothing you type here leaves your device. A ZIP code or “Where am I” does it. The House’s own site looks up addresses; what you type there, it sees.',
    link: 'Look it up at house.gov',
  },
  several: {
    title: (count: number) => `${count} ZIP codes at once`,
    text: 'This box answers one at a time: choose it, or take all of them to the lists. They stay on this device.',
    more: (count: number) => `and ${count} more`,
    whole: (count: number) => `All ${count}, as a list`,
  },
  geoid: 'By its number in the Census (GEOID):',
  page: {
    estimated: (count: number) =>
      count === 1
        ? 'Estimated: the districts of its one ZIP code.'
        : `Estimated: the districts of its ${count} ZIP codes with an area. Where a ZIP code reaches over the edge, one district too many may be named.`,
    oneDistrict: 'All of its ZIP codes lie in one district',
    severalDistricts: (count: number) => `Its ZIP codes lie in ${districts(count)}`,
    share: (count: number, all: number) => `${count} of ${all} ZIP codes`,
    independentCity: 'a city in no county',
    noDistricts: 'No district is known for its ZIP codes.',
    whichOne:
      'Which one is yours depends on your street: look up your ZIP code, or stand there and press “Where am I”.',
    zipsOf: (count: number) => `${zips(count)} here`,
    countiesOf: 'Counties',
    placesOf: 'Places',
    inState: (state: string) => `All of ${/^District|Islands$/.test(state) ? 'the ' : ''}${state}`,
    nothing: 'There is no page for this',
    nothingText: (name: string) =>
      `This data knows no “${name}”. The name may be written otherwise: search for it.`,
    gone: 'This member is not in the roster of this data. Who left Congress is no longer listed.',
    search: 'Search again',
  },
  state: {
    districts: (count: number) =>
      count === 1 ? 'One seat in the House' : `${count} seats in the House`,
    delegation: 'In the House',
    delegate: 'A delegate to the House',
    until: (day: string) => `On the lines until ${date(day)}`,
    elected: 'All elected on November 3, 2026. No roster names them yet; newer data will.',
    newLines: (state: string, day: string) =>
      `${state} has new lines for the next Congress. What stands here is so until ${date(day)}.`,
    commissioner: 'The Resident Commissioner in the House',
    none: (code: string) => `No state or territory has the code “${code}”.`,
  },
  member: {
    senatorOf: (state: string) => `Senator for ${state}`,
    seatOf: (district: string) => `Sits for ${district}`,
    satFor: (district: string, congress: number, end: string) =>
      `Sat for ${district} in the ${congress}th Congress, until ${date(end)}`,
    noRoster: (congress: number) =>
      `This data has no roster of the ${congress}th Congress yet: it does not know who sits now, nor whether this member was elected again. Newer data will.`,
    until: (end: string) => `until ${date(end)}`,
    district: (code: string) => `All about ${code}`,
  },
  district: {
    inside: 'In this district',
    zipsWhole: (whole: number, part: number) =>
      part === 0 ? `${zips(whole)}, all of each` : `${zips(whole)} wholly, ${part} in part`,
    part: 'in part',
    places: (count: number) => (count === 1 ? 'One place' : `${count} places`),
    counties: (count: number) => (count === 1 ? 'One county' : `${count} counties`),
    estimated: 'By ZIP codes: places at the edge lie only partly in it.',
    neighbors: 'Neighboring districts',
    noNeighbors: 'No other district borders on it.',
  },
};

export type SearchMessages = typeof searchEn;
