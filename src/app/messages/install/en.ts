/** The offer to install, in English: few visits see it. */
export const installEn = {
  title: 'Keep it in your pocket',
  text: 'Put it on the home screen: it opens like an app and answers without a signal.',
  install: 'Install',
  later: 'Not now',
  iosText: 'Three taps put it on the home screen, where it answers without a signal.',
  iosSteps: ['Tap Share in Safari’s bar', 'Choose “Add to Home Screen”', 'Tap Add'] as readonly [
    string,
    string,
    string,
  ],

  firstLaunch: {
    checking: 'Checking that everything is here for use without a signal…',
    ready: 'Everything is here. It works without a signal now.',
    missing: 'Not everything is here yet. The rest comes with the next connection.',
    ok: 'All right',
  },
};

export type InstallMessages = typeof installEn;
