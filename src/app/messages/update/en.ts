/** The offer of something newer, in English. */
export const updateEn = {
  ready: 'A new version of the app is ready.',
  apply: 'Use it now',
  later: 'Later',
  newerData: 'Newer data is here.',
  newerDataText: 'Answers change over to it together, when you say so or at the next start.',
};

export type UpdateMessages = typeof updateEn;
