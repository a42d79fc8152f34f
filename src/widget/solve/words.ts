import type { Language } from '../messages/language.ts';

const en = {
  fetching: (size: string) => `Fetching the lines of all states, ${size}`,
  hint: 'Tap where you live. Drag to move, pinch or use the buttons to come closer.',
  label: 'Map of districts',
  zoomIn: 'Closer',
  zoomOut: 'Farther',
  sure: (code: string, meters: string) => `${code}. The nearest line is ${meters} away.`,
  sureFar: (code: string) => `${code}. No line is near.`,
  near: (codes: readonly string[], meters: string) =>
    `Near a line, it may be ${new Intl.ListFormat('en-US', { type: 'disjunction' }).format(codes)}: everything within ${meters} of it is in doubt. Ask your election office.`,
  outside: 'This spot is in no district.',
  comeCloser: 'Several districts lie under a finger here. Come closer and tap again.',
  notOfZip: (code: string, zip: string) => `${code} is none of the districts of ${zip}.`,
  asking: 'Waiting for your position. Allow it if the browser asks.',
  refused: 'This page does not give out your position. A ZIP code works everywhere.',
  unavailable: 'Your position cannot be found. Step to a window and try again.',
  vague: 'This position is too vague. Step outdoors, or type a ZIP code.',
  failed: 'The map could not be loaded.',
};

export type SolveWords = typeof en;

const es: SolveWords = {
  fetching: (size) => `Descargando los límites de todos los estados, ${size}`,
  hint: 'Toque donde vive. Arrastre para mover; acerque con dos dedos o con los botones.',
  label: 'Mapa de distritos',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  sure: (code, meters) => `${code}. El límite más cercano está a ${meters}.`,
  sureFar: (code) => `${code}. No hay ningún límite cerca.`,
  near: (codes, meters) =>
    `Cerca de un límite, puede ser ${new Intl.ListFormat('es-US', { type: 'disjunction' }).format(codes)}: todo lo que está a menos de ${meters} es dudoso. Pregunte a su oficina electoral.`,
  outside: 'Este punto no está en ningún distrito.',
  comeCloser: 'Hay varios distritos bajo el dedo. Acerque el mapa y toque otra vez.',
  notOfZip: (code, zip) => `${code} no es ninguno de los distritos de ${zip}.`,
  asking: 'Esperando su posición. Permítala si el navegador lo pregunta.',
  refused: 'Esta página no da su posición. Un código postal funciona en todas partes.',
  unavailable: 'No se encuentra su posición. Acérquese a una ventana e inténtelo de nuevo.',
  vague: 'Esta posición es demasiado imprecisa. Salga al aire libre o escriba un código postal.',
  failed: 'No se pudo cargar el mapa.',
};

/** What is said about positions and the map, by language. */
export const SOLVE_WORDS: Readonly<Record<Language, SolveWords>> = { en, es };
