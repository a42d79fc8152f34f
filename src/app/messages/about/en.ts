import { formatDate } from '../format.ts';

const date = (iso: string) => formatDate(iso, 'en');

/** The About screen in English. A file of its own, because few read it and all would load it. */
export const aboutEn = {
  what: {
    title: 'What this is',
    texts: [
      'Type a ZIP code and see which congressional district it is in, who holds the seat, and how sure that is. It works without a connection once the data is on the device.',
      'This is not a government site. Before you vote or send anything that matters, confirm your district with your election office.',
    ],
  },
  accuracy: {
    title: 'How accurate it is',
    texts: [
      'A ZIP code is a set of mail routes, not a piece of land. The Census draws an area for most of them, and relates each area to the districts it overlaps. That relation is what you see.',
      'About one ZIP code area in six lies in more than one district. Then all of them are named, the likeliest first, and only your address decides.',
      'ZIP codes for PO boxes or one building have no area. For those we name the districts of the place and say that it is an estimate.',
      'Members move, resign and die; seats stand empty. The roster is as of its date below.',
    ],
  },
  privacy: {
    title: 'What stays with you',
    texts: [
      'Look-ups make no request at all. What you type never leaves this device, not even in the address of the page: the part behind the # is not sent to any server.',
      'No accounts, no cookies, no counting of visitors. The site that serves the app sees what every web server sees: that your browser fetched the app and its data.',
      'Your last ZIP codes are kept on this device so that they are answered at once. You can switch that off in the settings.',
    ],
  },
  sources: {
    title: 'Sources',
    intro: 'The data is made from these public files:',
    licence: (licence: string) => `Licence: ${licence}`,
    vintage: (vintage: string) => `As of ${date(vintage)}`,
    geonames: 'Place names and postal points: GeoNames, geonames.org, under CC BY 4.0.',
    none: 'The list of sources comes with the data.',
  },
  data: {
    title: 'Version and data',
    version: (version: string) => `Pocket District ${version}`,
    snapshot: (id: string) => `Snapshot ${id}`,
    packs: 'Parts on this device',
  },
  election: 'Find your election office',
  houseSearch: 'Look up by street address at house.gov',
};

export type AboutMessages = typeof aboutEn;
