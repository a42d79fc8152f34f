import type { FailureTexts } from './failure-text.ts';

/** One sentence and one action for each failure, in English. */
export const failuresEn: FailureTexts = {
  'offline-first-visit': {
    sentence: 'There is no connection, and the data has never been on this device.',
    action: 'Connect once; after that no signal is needed.',
  },
  offline: {
    sentence: 'You are offline.',
    action: 'Nothing to do: what is here goes on working.',
  },
  'captive-portal': {
    sentence: 'The network answers with a page of its own, as hotels and stations do.',
    action: 'Sign in to the network in the browser, then try again.',
  },
  'host-down': {
    sentence: 'The site that holds the data does not answer.',
    action: 'Try again in a few minutes.',
  },
  timeout: {
    sentence: 'The network is too slow just now; the download was given up.',
    action: 'Try again where the signal is better. What has arrived is kept.',
  },
  'manifest-foreign': {
    sentence: 'What stands in place of the data’s table of contents is not ours.',
    action: 'Try again on another network.',
  },
  'manifest-too-new': {
    sentence: 'The newest data needs a newer version of this app.',
    action: 'Close all its windows and open it again.',
  },
  'pack-corrupt': {
    sentence: 'A part of the data arrived damaged and was refused.',
    action: 'Try again; only that part is fetched.',
  },
  'pack-foreign': {
    sentence: 'A file came in place of a part of the data and was refused.',
    action: 'Try again on another network.',
  },
  'pack-too-new': {
    sentence: 'A part of the data needs a newer version of this app.',
    action: 'Close all its windows and open it again.',
  },
  'pack-missing': {
    sentence: 'A part of the data is not on this device.',
    action: 'Try again with a connection.',
  },
  quota: {
    sentence: 'The device has no room left for the data.',
    action: 'Free some space, then try again.',
  },
  'storage-denied': {
    sentence: 'This browser does not let the page keep data, as in a private window.',
    action: 'Answers work until the page is closed. Open it in an ordinary window to keep them.',
  },
  'storage-broken': {
    sentence: 'The browser’s storage does not work.',
    action: 'Restart the browser, then try again.',
  },
  'blocked-by-another-tab': {
    sentence: 'An older window of this app is in the way.',
    action: 'Close its other windows, then try again.',
  },
  'clock-wrong': {
    sentence: 'The clock of this device does not fit the date of the data.',
    action: 'Set the date and time; if they are right, connect to fetch newer data.',
  },
  'plan-expired': {
    sentence: 'New data is needed: the Congress of these lines has ended.',
    action: 'Connect to fetch the new lines.',
  },
  'insecure-page': {
    sentence: 'This page was opened without HTTPS and can neither check nor keep data.',
    action: 'Open it with https:// in front.',
  },
  internal: {
    sentence: 'Something went wrong in this app. It is our fault, not yours.',
    action: 'Reload the page. If it happens again, please tell us.',
  },
};
