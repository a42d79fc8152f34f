import type { ListMessages } from './en.ts';

const number = (value: number) => value.toLocaleString('es-US');
const rows = (count: number) => (count === 1 ? '1 fila' : `${number(count)} filas`);

/** All about lists in Spanish. */
export const listEs: ListMessages = {
  number,
  rows,
  lead: 'Añada el distrito del Congreso a cada fila de una lista: códigos postales, posiciones o ambos. No sale de este dispositivo.',
  open: 'Abrir una lista',
  formats:
    'CSV, TSV o cualquier texto con separadores, de cualquier tamaño. Desde una hoja de cálculo: guárdela como CSV.',
  drop: 'o suéltela aquí',
  paste: 'O pegue filas',
  pasteHint: 'Basta una columna de códigos postales.',
  read: 'Leer estas filas',
  pastedName: 'filas pegadas',
  looking: 'Mirando la lista…',

  refused: {
    empty: 'Esta lista está vacía.',
    picture: 'Esto es una imagen, no una lista.',
    workbook:
      'Es el archivo propio de un programa de hojas de cálculo. Ábralo allí y guárdelo como CSV (UTF-8).',
    pdf: 'Esto es un PDF, no una lista. Exporte como CSV la lista de la que salió.',
    compressed: 'Este archivo está comprimido. Descomprímalo primero.',
    'web-page':
      'Esto es una página web, aunque su nombre diga otra cosa. Ábrala en una hoja de cálculo y guárdela como CSV.',
    json: 'Esto es JSON, no una lista con separadores. Expórtelo como CSV.',
    binary: 'Esto no es texto. Una lista es un archivo CSV o TSV.',
  },
  noList: 'El archivo ya no se puede leer. Quizá se movió o cambió; ábralo de nuevo.',
  noRoom:
    'No hay sitio para el resultado en este dispositivo. Borre algo, o apague «Guardar el último resultado» e inténtelo de nuevo.',

  preview: 'Las primeras filas',
  columnsMore: (count) => (count === 1 ? 'y una columna más' : `y ${number(count)} columnas más`),
  column: (index) => `Columna ${index}`,
  which: '¿Qué columnas dicen dónde está?',
  zip: 'Código postal',
  lat: 'Latitud',
  lon: 'Longitud',
  none: 'Ninguna',
  hasHeader: 'La primera fila son nombres',
  delimiter: 'Signo entre celdas',
  delimiters: { 44: 'Coma', 9: 'Tabulador', 59: 'Punto y coma', 124: 'Barra vertical' },
  withDistance: 'Decir a qué distancia está el límite más cercano (más lento)',
  noColumns: 'No se encontró una columna de códigos postales o posiciones. Elija una.',
  halfPosition: 'Una posición necesita latitud y longitud.',
  both: 'Cada fila se responde por su posición si la tiene; si no, por su código postal.',
  start: 'Buscar los distritos',
  other: 'Otra lista',

  running: 'Buscando distritos',
  progress: (done, perSecond) =>
    perSecond > 0 ? `${rows(done)}, ${number(perSecond)} por segundo` : rows(done),
  left: (seconds) =>
    seconds < 2 ? 'falta alrededor de un segundo' : `faltan unos ${number(seconds)} segundos`,
  cancel: 'Cancelar',

  doneTitle: (count) => `${rows(count)} ${count === 1 ? 'lista' : 'listas'}`,
  doneIn: (name, seconds) => `${name}, en ${seconds} s`,
  doneBy: (plan) => `Según los límites del ${plan}.º Congreso.`,
  said: (count, answered) =>
    `${rows(count)} ${count === 1 ? 'lista' : 'listas'}, ${number(answered)} con distrito.`,
  download: 'Guardar el resultado',
  share: 'Compartir',
  erase: 'Borrar el resultado',
  saved: 'Guardado.',
  saveFailed: 'No se pudo guardar ahí. Pruebe en otro lugar.',
  gone: 'Este resultado ya no está: otra ventana de la aplicación hizo uno más nuevo. Abra la lista otra vez aquí.',
  kept: 'El resultado queda en este dispositivo hasta que lo borre o haga otro.',
  notKept: 'El resultado se va al cerrar esta página: guárdelo.',
  keep: 'Guardar el último resultado en este dispositivo',

  certaintyTitle: 'Qué tan seguro',
  certainty: {
    sure: 'En un solo distrito',
    split: 'Código postal dividido: decide la calle',
    estimate: 'Estimación: sin área, o límites nuevos',
    'near-line': 'Cerca de un límite: puede ser cualquiera',
    nearest: 'Sobre el agua: el más cercano',
    none: 'Sin distrito',
  },
  byDistrict: 'Por distrito',
  district: 'Distrito',
  rowsHead: 'Filas',
  showAll: (count) => `Los ${number(count)} distritos`,
  several: (count) => `${rows(count)} en varios distritos`,
  without: (count) => `${rows(count)} sin distrito`,
  firstOf: (shown, all) =>
    `Las primeras ${number(shown)} de ${number(all)}. El resultado las tiene todas: vea sus columnas certainty y status.`,
  row: 'Fila',
  content: 'Contenido',
  what: 'Resultado',
  status: {
    ok: '',
    'read-as': 'Código postal leído como',
    'zip-differs': 'La posición no está en este código postal',
    'unknown-zip': 'No existe ese código postal',
    'not-a-zip': 'No es un código postal',
    'not-a-position': 'No es una posición',
    outside: 'Fuera de todo distrito',
    military: 'Correo militar',
    'associated-state': 'Un país propio',
    'lines-missing': 'Los límites de allí aún no están en este dispositivo',
    empty: 'Nada que buscar',
    'too-long': 'Demasiado larga para leerla',
  },
  maybe: (what) => `quizá ${what}`,
  notes: {
    readAs: (count) =>
      `${rows(count)}: el código postal había perdido un cero o ganado signos, como hacen las hojas de cálculo, y se leyó igual.`,
    differs: (count) => `${rows(count)}: la posición no está en ningún distrito del código postal.`,
    formulas: (count) =>
      count === 1
        ? '1 celda que una hoja de cálculo ejecutaría se hizo texto con un apóstrofo.'
        : `${number(count)} celdas que una hoja de cálculo ejecutaría se hicieron texto con un apóstrofo.`,
    badQuotes: (count) =>
      count === 1
        ? 'Se corrigió 1 celda con comillas rotas.'
        : `Se corrigieron ${number(count)} celdas con comillas rotas.`,
    longQuotes: (count) =>
      `${rows(count)} con más de 100 líneas entre comillas: una comilla suelta pudo haber unido filas.`,
    uneven: (count) => `${rows(count)} con más o menos celdas que columnas.`,
  },
};
