import type { BrowserFamily } from '../../doorstep/browser-family.ts';
import { formatDistance } from '../format-distance.ts';
import { timeOfDay } from '../time-of-day.ts';

const away = (meters: number) => formatDistance(meters, 'en');

/** All about positions, line watch and map in English: apart, because a ZIP needs none of it. */
export const doorstepEn = {
  asking: 'Waiting for your position. Allow it if the browser asks.',
  askingHint: 'Near a window or outdoors it comes faster. It never leaves this device.',
  ask: 'Where am I',
  again: 'Measure again',
  tryZip: 'Type a ZIP code instead',
  age: {
    again: 'Measuring again. Until then this is where you were.',
    old: (atMs: number) =>
      `Measured at ${timeOfDay(atMs, 'en')}. If you have gone on since, measure again.`,
    last: (atMs: number) =>
      `This is where you were at ${timeOfDay(atMs, 'en')}: no newer position has come.`,
  },

  trouble: {
    refused: {
      title: 'This browser does not give out your position',
      text: 'It was refused here, or it is switched off for the whole device. To allow it:',
    },
    unavailable: {
      title: 'Your position cannot be found',
      text: 'No satellites and no networks to go by. Step to a window or outdoors, check that location is on in the device’s settings, and try again.',
    },
    timeout: {
      title: 'No position came in time',
      text: 'Indoors it can take half a minute. Step to a window or outdoors and try again.',
    },
    unsupported: {
      title: 'This browser cannot tell a position here',
      text: 'It needs a page that was served over HTTPS. A ZIP code works everywhere.',
    },
  },

  undo: {
    'safari-phone': [
      'Open Settings, Privacy & Security, Location Services: switch it on.',
      'In the same list tap your browser (Safari Websites): “While Using the App”.',
      'Come back and press the button again.',
    ],
    'safari-mac': [
      'In Safari’s menu choose Settings for This Website: Location, Allow.',
      'If that is not enough: System Settings, Privacy & Security, Location Services, Safari.',
    ],
    samsung: [
      'Tap the lock beside the address, then Permissions: allow Location.',
      'Check that Location is on in the phone’s quick settings.',
    ],
    'firefox-phone': [
      'Tap the lock beside the address, then Location: Allowed.',
      'Check that Location is on in the phone’s quick settings.',
    ],
    firefox: [
      'Click the crossed-out location sign, or the lock, beside the address, and clear the block.',
      'Press the button again and choose Allow.',
    ],
    'chromium-phone': [
      'Tap the signs beside the address, then Permissions: allow Location. In the installed app: hold its icon, App info, Permissions.',
      'Check that Location is on in the phone’s quick settings.',
    ],
    chromium: [
      'Click the signs beside the address: switch Location on.',
      'Press the button again.',
    ],
    other: [
      'Look for the permissions of this site beside the address, and allow the location.',
      'Press the button again.',
    ],
  } as Readonly<Record<BrowserFamily, readonly string[]>>,

  misread: {
    empty: 'Type or paste a position.',
    'no-position': 'This is no position that can be read here.',
    'too-long': 'This is too long for a position.',
    'not-a-number': 'There are no numbers in this position: whatever wrote it did not know it.',
    'out-of-range': 'There is no such place: latitude ends at 90 degrees and longitude at 180.',
    swapped: 'Latitude and longitude look swapped.',
    zero: '0, 0 lies in the sea off Africa: programs write it when they know no position.',
    'short-link':
      'A short link says nothing until it is opened, and nothing is opened here. Open it yourself and copy the position or the long link.',
    'short-code': 'This plus code is short: add the place, like “CWC8+R9 Mountain View, CA”.',
    'unknown-place':
      'The place behind this short plus code is not known here. Add its state, or use the full code.',
    'ambiguous-place': 'Several places have this name. Which one?',
    'unknown-crs':
      'Only positions on WGS 84, as phones and maps give them, can be read here. This one names another grid (crs).',
    'link-without-position':
      'This looks like a map’s link, but there are no coordinates in it. Open it, hold the spot and copy its two numbers.',
    'one-number':
      'This looks like a position, but it has one number. It takes two: 34.09, -118.41.',
    'bad-minutes': 'This looks like a position, but minutes and seconds end at 59.',
    unclear: 'This looks like a position, but it cannot be read. Like this it can: 34.09, -118.41.',
    'not-finite': 'There are no numbers in this position: whatever wrote it did not know it.',
    'latitude-out-of-range': 'There is no such place: latitude ends at 90 degrees.',
    'longitude-out-of-range': 'There is no such place: longitude ends at 180 degrees.',
    'bad-accuracy': 'The accuracy of this position makes no sense.',
    'accuracy-too-poor':
      'This position is too vague: it may be in any of a dozen districts. Step outdoors, or type a ZIP code.',
  },
  didYouMean: (position: string) => `Did you mean ${position}?`,
  showPosition: (position: string) => `Show ${position}`,
  showNear: (position: string, place: string) => `Show ${position} near ${place}`,
  whichPlace: (name: string) => `Which ${name}?`,
  morePlaces: (count: number) =>
    count === 1
      ? 'There is one more: add the state behind the name.'
      : `There are ${count} more: add the state behind the name.`,

  here: 'Your position',
  there: 'This spot',
  within: (meters: number) => `within ${away(meters)}`,
  nearPlace: (place: string) => `Near ${place}`,
  coarse:
    'That is coarse: allow the precise location, or step outdoors, for an answer you can rely on.',

  sure: 'Sure',
  nearLinePlate: 'Near a line: it may be either',
  nearBorderPlate: 'At the national border: it may be abroad',
  nearLinePlateMany: (count: number) => `Near a line: ${count} districts in reach`,
  atSeaPlate: 'On the water: the nearest district',
  youAreIn: 'On this side',
  beyond: 'Beyond the line',
  inReach: 'In reach',

  verdict: {
    sure: (line: string, code: string) =>
      `Sure. The nearest line is ${line} away; beyond it is ${code}.`,
    sureShore: (line: string) => `Sure. No other district begins before the shore, ${line} away.`,
    sureBorder: (line: string) => `Sure. The nearest line is the national border, ${line} away.`,
    sureFar: 'Sure. No line is anywhere near.',
    near: (line: string, code: string, band: string) =>
      `The line to ${code} is ${line} away, and everything within ${band} of it is in doubt. Ask for the street address.`,
    border: (line: string, band: string) =>
      `The national border is ${line} away, and everything within ${band} of it is in doubt: this may be another country.`,
    onIt: (code: string, band: string) =>
      `You are on the line to ${code}, and everything within ${band} of it is in doubt. Ask for the street address.`,
    atSea: (line: string) =>
      `This is water outside every district. The nearest district begins ${line} away.`,
    outside:
      'No congressional district is here: this is another country, open water, or an island that has none.',
  },
  bandWhy: (lines: string, accuracy: string) =>
    `Of that, ${lines} for the published lines, which are drawn for maps of 1:500,000, and ${accuracy} for the position.`,
  bandWhyLines: (lines: string) =>
    `That is how exact the published lines are (${lines}): they are drawn for maps of 1:500,000.`,
  outsideTitle: 'Outside every district',
  abroad: 'another country',
  waiting: 'The district lines of this state are still on their way.',
  missing: 'The district lines are not on this device yet. They come with the next connection.',
  distance: away,

  follow: 'Update as I walk',
  followStop: 'Stop updating',
  openMap: 'Full screen',
  watchStart: 'Warn me at a line',

  watch: {
    title: 'Line warning',
    lead: 'Walk your route: the moment you cross into another district, the phone says so and buzzes. The screen stays on meanwhile.',
    start: 'Start',
    stop: 'Stop',
    screenOn: 'The screen stays on.',
    screenMaySleep: 'This browser may let the screen go dark: touch it now and then.',
    waiting: 'Waiting for your position…',
    coarse: (accuracy: string) =>
      `The position is only good to ${accuracy}: too coarse to watch a line.`,
    toLine: (line: string) => `${line} to the line`,
    beyond: (code: string) => `${code} beyond`,
    doubt: (code: string) => `or ${code}`,
    crossed: (to: string) => `You crossed into ${to}`,
    probablyCrossed: (to: string) => `Probably crossed into ${to}`,
    last: 'Last known',
    none: 'No district here',
    until: (minutes: number) =>
      minutes === 1 ? 'Stops by itself in one minute' : `Stops by itself in ${minutes} minutes`,
    stopped: {
      time: 'Stopped by itself after an hour, to save the battery.',
      hidden: 'Stopped because the app was out of sight.',
      person: 'Stopped.',
      trouble: 'Stopped: the position is gone.',
    },
  },

  map: {
    title: 'Map',
    label: 'Map of the congressional districts',
    help: 'Arrow keys move, plus and minus zoom, Enter asks about the middle.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    locate: 'Show my position',
    full: 'Full screen',
    tapBlock: 'Tap your block',
    tapHint: 'Tap a spot and see its district. Two fingers zoom and move.',
    tapSpot: 'Tap a spot to ask about it.',
    zoomFirst: 'Several districts lie under a finger here. Zoom in and tap again to be sure.',
    jumpTo: 'Go to',
    jumps: {
      mainland: 'Mainland',
      alaska: 'Alaska',
      hawaii: 'Hawaii',
      marianas: 'Guam, Marianas',
      samoa: 'Samoa',
      caribbean: 'Puerto Rico',
    },
    spot: 'The spot you tapped',
    about: 'All about this spot',
    middle: (answer: string) => `Middle of the map: ${answer}.`,
    list: 'Districts on this map, as a list',
    none: 'No district is in view.',
    loading: 'Drawing the map…',
    failed: 'The lines for this map are not on this device yet.',
    lines: 'Lines: U.S. Census Bureau, drawn on this device.',
  },

  receipt: {
    position: 'Position',
    verdict: 'How sure',
    lines: (known: string) =>
      `Census cartographic boundaries at 1:500,000, which can lie ${known} off the legal lines.`,
  },
};

export type DoorstepMessages = typeof doorstepEn;
