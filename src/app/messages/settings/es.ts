import type { SettingsMessages } from './en.ts';

/** Los ajustes, en español. */
export const settingsEs: SettingsMessages = {
  language: 'Idioma',
  automaticLanguage: 'El del navegador',
  theme: 'Apariencia',
  themes: {
    automatic: 'La del dispositivo',
    light: 'Clara',
    dark: 'Oscura',
    sun: 'Sol: máximo contraste',
  },
  recents: 'Códigos postales recientes',
  keepRecents: 'Conservar mis últimos 20 códigos postales en este dispositivo',
  forget: 'Olvidarlos ahora',
  forgotten: 'Olvidados.',
  recentsHint: 'Se responden al instante al abrir. Nunca salen de este dispositivo.',
};
