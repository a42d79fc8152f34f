import { NEW_LINES_ERROR_METERS } from '../../../shared/new-lines-error.ts';
import { PLAN_TERM, type Plan } from '../../../shared/plan.ts';
import { formatDate, formatList } from '../format.ts';
import type { ShareMessages } from './en.ts';

const date = (iso: string) => formatDate(iso, 'es');
const flip = date(PLAN_TERM[120].from.slice(0, 10));
const or = (codes: readonly string[]) => formatList(codes, 'es', 'disjunction');
const inForce: Readonly<Record<Plan, string>> = {
  119: `hasta el ${flip}`,
  120: `desde el ${flip}`,
};

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
  lookUp: 'Búsquelo usted mismo',

  zip: (zip) => `Código postal ${zip}`,
  split: (what, count) => `${what}: dividido entre ${count} distritos, primero el más probable:`,
  either: (what, count) =>
    `${what}: cerca de un límite; puede ser cualquiera de ${count} distritos:`,
  estimates: (what, count) =>
    `${what}: no tiene área; estimación de ${count} distritos, primero el más probable:`,
  estimate: 'Es una estimación: este código postal no tiene área.',
  held: (role, name, party) => `${role}: ${name}, ${party}`,
  newEstimates: (what, count) =>
    `${what}: con los límites nuevos, uno de ${count} distritos, primero el más probable:`,
  newEstimate: `Es una estimación con los límites nuevos, que se conocen aquí con hasta ${NEW_LINES_ERROR_METERS.toLocaleString('es-US')} m de error.`,
  otherPlan: {
    119: (codes) => `Desde el ${flip}: ${or(codes)}, estimado con los límites nuevos.`,
    120: (codes) => `Hasta el ${flip}: ${or(codes)}.`,
  },
  asOf: (dataDate, plan) =>
    `Datos del ${date(dataDate)}, distritos del ${plan}.º Congreso, en vigor ${inForce[plan]}.`,
  clockWrong: (today, dataDate) =>
    `Atención: según el reloj del dispositivo que lo dice es el ${date(today)}, y eso no concuerda con datos del ${date(dataDate)}.`,
  planEnded: 'Atención: según ese reloj, ese Congreso ha terminado. Búsquelo con datos más nuevos.',
  streetDecides: 'La calle decide.',

  received: {
    nothing: 'En lo compartido no hay ningún código postal ni ninguna posición.',
    said: 'Dice:',
    lookFor: (name) => `Buscar «${name}»`,
    home: 'Escribir un código postal',
  },
};
