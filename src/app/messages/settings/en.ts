/** The settings screen, in English. */
export const settingsEn = {
  language: 'Language',
  automaticLanguage: 'As the browser says',
  theme: 'Appearance',
  themes: {
    automatic: 'As the device says',
    light: 'Light',
    dark: 'Dark',
    sun: 'Sun: strongest contrast',
  },
  recents: 'Recent ZIP codes',
  keepRecents: 'Keep my last 20 ZIP codes on this device',
  forget: 'Forget them now',
  forgotten: 'Forgotten.',
  recentsHint: 'They are answered at once on opening. They never leave this device.',
};

export type SettingsMessages = typeof settingsEn;
