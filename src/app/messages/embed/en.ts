/** All about putting the look-up into other people's pages, in English. */
export const embedEn = {
  lead: 'Paste one snippet and your site answers ZIP codes. No key, no quota; what your visitors type goes nowhere.',
  way: 'How it stands in your page',
  ways: {
    element: 'As an element of the page',
    frame: 'In a frame of its own',
  },
  promises: {
    element:
      'Takes on your page’s look and is quickest. Nothing your visitors type is sent anywhere; other scripts of your page could read it, as they can read all of the page.',
    frame:
      'No script of your page can read what is typed, only the district that it led to. Works where a page admits no scripts of its own, such as many WordPress themes.',
  },
  language: 'Language',
  pageLanguage: 'As the page',
  theme: 'Appearance',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  parts: 'What an answer shows',
  partNames: {
    member: 'Member of the House',
    senators: 'Senators',
    offices: 'Local offices',
    map: 'Map for split ZIP codes',
    position: '“Where am I”',
  },
  live: 'As it will look',
  snippet: 'The snippet',
  integrity:
    'It names this very build: a browser runs it only if not a byte has changed. Newer data comes by itself; for a newer script make a new snippet.',
  noBuild: 'This copy of the app was built without the widget, so that there is nothing to show.',
};

export type EmbedMessages = typeof embedEn;
