import { NEW_LINES_ERROR_METERS } from '../../../shared/new-lines-error.ts';
import { PLAN_TERM, type Plan } from '../../../shared/plan.ts';
import { formatDate, formatList } from '../format.ts';

const date = (iso: string) => formatDate(iso, 'en');
const flip = date(PLAN_TERM[120].from.slice(0, 10));
const or = (codes: readonly string[]) => formatList(codes, 'en', 'disjunction');
/** True whenever it is read. */
const inForce: Readonly<Record<Plan, string>> = { 119: `until ${flip}`, 120: `from ${flip}` };

/** Sharing, printing and the code to scan, in English: none of it is needed for an answer. */
export const shareEn = {
  share: 'Share',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying was refused by the browser. Select the text instead.',
  group: 'Pass this answer on',

  qr: 'QR code',
  qrHide: 'Hide the code',
  qrLabel: 'QR code of the link to this answer',
  qrHint: 'Scan it with another phone. It was drawn on this device and holds this link:',
  position: 'A link to this answer holds this exact position.',

  save: 'Save',
  saved: 'Saved',
  allSaved: 'All saved',
  saveFailed: 'It could not be saved: this browser keeps nothing for us.',

  print: 'Print',
  lookUp: 'Look it up yourself',

  zip: (zip: string) => `ZIP code ${zip}`,
  split: (what: string, count: number) =>
    `${what} is split between ${count} districts, the likeliest first:`,
  either: (what: string, count: number) =>
    `${what} is near a line: it may be any of ${count} districts:`,
  estimates: (what: string, count: number) =>
    `${what} has no area; an estimate of ${count} districts, the likeliest first:`,
  estimate: 'An estimate: this ZIP code has no area.',
  held: (role: string, name: string, party: string) => `${role} ${name}, ${party}`,
  newEstimates: (what: string, count: number) =>
    `${what} on the new lines is in one of ${count} districts, the likeliest first:`,
  newEstimate: `An estimate from the new lines, known here to within ${NEW_LINES_ERROR_METERS.toLocaleString('en-US')} m.`,
  otherPlan: {
    119: (codes: readonly string[]) => `From ${flip}: ${or(codes)}, estimated from the new lines.`,
    120: (codes: readonly string[]) => `Until ${flip}: ${or(codes)}.`,
  },
  asOf: (dataDate: string, plan: Plan) =>
    `Data of ${date(dataDate)}, lines of the ${plan}th Congress, in force ${inForce[plan]}.`,
  clockWrong: (today: string, dataDate: string) =>
    `Careful: by the clock of the device that says so it is ${date(today)}, which does not fit data of ${date(dataDate)}.`,
  planEnded: 'Careful: that Congress has ended by that clock. Look it up with newer data.',
  streetDecides: 'The street decides.',

  received: {
    nothing: 'There is no ZIP code and no position in what was shared.',
    said: 'It says:',
    lookFor: (name: string) => `Look for “${name}”`,
    home: 'Type a ZIP code',
  },
};

export type ShareMessages = typeof shareEn;
