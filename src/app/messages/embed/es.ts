import type { EmbedMessages } from './en.ts';

/** All about putting the look-up into other people's pages, in Spanish. */
export const embedEs: EmbedMessages = {
  lead: 'Pegue un fragmento y su sitio responde códigos postales. Sin clave ni cuota; lo que escriben sus visitantes no va a ninguna parte.',
  way: 'Cómo está en su página',
  ways: {
    element: 'Como un elemento de la página',
    frame: 'En un marco propio',
  },
  promises: {
    element:
      'Toma el aspecto de su página y es lo más rápido. Nada de lo que se escribe se envía; otros scripts de su página podrían leerlo, como leen toda la página.',
    frame:
      'Ningún script de su página puede leer lo que se escribe, solo el distrito al que llevó. Funciona donde la página no admite scripts propios, como en muchos temas de WordPress.',
  },
  language: 'Idioma',
  pageLanguage: 'El de la página',
  theme: 'Apariencia',
  themes: {
    auto: 'La del dispositivo',
    light: 'Clara',
    dark: 'Oscura',
    contrast: 'Alto contraste',
  },
  parts: 'Qué muestra una respuesta',
  partNames: {
    member: 'Miembro de la Cámara',
    senators: 'Senadores',
    offices: 'Oficinas locales',
    map: 'Mapa para códigos divididos',
    position: '«Dónde estoy»',
  },
  live: 'Así se verá',
  snippet: 'El fragmento',
  integrity:
    'Nombra exactamente esta versión: el navegador la ejecuta solo si no ha cambiado ni un byte. Los datos nuevos llegan solos; para un script más nuevo haga otro fragmento.',
  noBuild: 'Esta copia de la aplicación se hizo sin el elemento, así que no hay nada que mostrar.',
};
