import { formatDate } from '../format.ts';
import type { ShareMessages } from './en.ts';

const date = (iso: string) => formatDate(iso, 'es');

/** Compartir, imprimir y el código QR, en español. */
export const shareEs: ShareMessages = {
  share: 'Compartir',
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'El navegador no permitió copiar. Seleccione el texto.',
  group: 'Pasar esta respuesta',

  qr: 'Código QR',
  qrHide: 'Ocultar el código',
  qrLabel: 'Código QR del enlace a esta respuesta',
  qrHint: 'Escanéelo con otro teléfono. Se dibujó en este dispositivo y contiene este enlace:',
  position: 'Un enlace a esta respuesta contiene esta posición exacta.',

  save: 'Guardar',
  saved: 'Guardado',
  allSaved: 'Ver todo',
  saveFailed: 'No se pudo guardar: este navegador no conserva nada.',

  print: 'Imprimir',
  printed: (dataDate) => `Datos del ${date(dataDate)}`,
  lookUp: 'Búsquelo usted mismo',

  zip: (zip) => `Código postal ${zip}`,
  split: (what, count) => `${what}: dividido entre ${count} distritos, primero el más probable:`,
  either: (what, count) =>
    `${what}: cerca de un límite; puede ser cualquiera de ${count} distritos:`,
  estimates: (what, count) =>
    `${what}: no tiene área; estimación de ${count} distritos, primero el más probable:`,
  estimate: 'Es una estimación: este código postal no tiene área.',
  held: (role, name, party) => `${role}: ${name}, ${party}`,
  asOf: (dataDate, congress) =>
    `Datos del ${date(dataDate)}, distritos del ${congress}.º Congreso.`,
  streetDecides: 'La calle decide.',

  received: {
    nothing: 'En lo compartido no hay ningún código postal ni ninguna posición.',
    said: 'Dice:',
    lookFor: (name) => `Buscar «${name}»`,
    home: 'Escribir un código postal',
  },
};
