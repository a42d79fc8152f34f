import { formatDate } from '../format.ts';

const date = (iso: string) => formatDate(iso, 'en');

/** What there is to say of a clock that the data contradicts, in English. Fetched when it does. */
export const clockEn = {
  behind: 'The clock of this device looks wrong.',
  behindText: (today: string, dataDate: string) =>
    `It says ${date(today)}, but the data here is of ${date(dataDate)} and cannot be newer than today. Answers count as of the data’s date. Set date and time in the device’s settings.`,
  ahead: 'The clock of this device does not fit the date of the data.',
  aheadText: (today: string, dataDate: string) =>
    `It says ${date(today)}; the data is of ${date(dataDate)}. Set date and time; if they are right, newer data is needed.`,
  ended: (congress: number) =>
    `The ${congress}th Congress has ended. Answers are still of its lines and members.`,
};

export type ClockMessages = typeof clockEn;
