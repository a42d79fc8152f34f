import { ES_STATES } from '../../shared/es-states.ts';
import type { Messages } from './en.ts';
import { deState } from './es-states.ts';
import { failuresEs } from './failures/es.ts';
import { formatBytes, formatDate, formatList, spokenDigits } from './format.ts';

const date = (iso: string) => formatDate(iso, 'es');
const list = (words: readonly string[]) => formatList(words, 'es');
const bytes = (count: number) => formatBytes(count, 'es');

/** Every sentence of the app in Spanish, as spoken in the United States. */
export const es: Messages = {
  date,
  list,
  bytes,
  spokenDigits,
  states: ES_STATES,
  associatedStates: { FM: 'Micronesia', MH: 'Islas Marshall', PW: 'Palaos' },

  frame: {
    more: 'Más',
    skip: 'Saltar al contenido',
    back: 'Volver',
    about: 'Acerca de',
    settings: 'Ajustes',
    diagnostics: 'Diagnóstico',
    embed: 'Para su sitio',
    data: 'Uso sin conexión y datos',
    list: 'Listas',
    saved: 'Guardados y recientes',
    shared: 'Lo compartido',
    home: 'Buscar un código postal',
    notOfficial: 'No es un sitio del gobierno. Confirme con su oficina electoral.',
  },

  titles: {
    home: 'Pocket District: ¿de qué distrito del Congreso es este código postal?',
    zip: (zip, names) => `${zip}: ${names} – Pocket District`,
    zipOnly: (zip) => `${zip} – Pocket District`,
    page: (page) => `${page} – Pocket District`,
  },

  zipBox: {
    label: 'Código postal, lugar o nombre',
    hint: 'Cinco dígitos se responden solos. O una ciudad, un condado, un distrito, un miembro.',
    clear: 'Vaciar la casilla',
    more: (count) => (count === 1 ? 'Falta un dígito' : `Faltan ${count} dígitos`),
  },

  where: {
    ask: 'Dónde estoy',
    here: 'Dónde estoy',
    at: 'En este punto',
    map: 'Mapa',
    watch: 'Aviso de límite',
  },

  welcome: {
    lead: '¿Qué distrito del Congreso es y quién ocupa el escaño?',
    private: 'Se responde en este dispositivo, sin señal. Lo que escribe nunca sale de él.',
    recent: 'Recientes',
  },

  district: {
    sign: (name) =>
      name.number === null
        ? { before: '', number: '', ending: '', words: 'Distrito único' }
        : { before: 'Distrito', number: String(name.number), ending: '', words: '' },
    short: (name) =>
      name.number === null
        ? `Distrito único ${deState(name.state)}`
        : `Distrito ${name.number} ${deState(name.state)}`,
    long: (name) =>
      name.number === null
        ? `Distrito único ${deState(name.state)} en el Congreso`
        : `Distrito ${name.number} ${deState(name.state)} en el Congreso`,
    caption: 'en el Congreso de EE. UU.',
    open: (code) => `Todo sobre ${code}`,
    geoid: 'GEOID del Censo',
    ocdId: 'Open Civic Data',
  },

  noDistrict: 'Sin distrito',

  linesChange: {
    all: 'Límites nuevos',
    of: (state) => `Límites nuevos: ${state}`,
  },

  data: {
    opening: 'Abriendo los datos de este dispositivo…',
    downloadingFirst: 'Descargando los datos para responder',
    downloadingRest: 'Los códigos ya funcionan; descargando el resto',
    amount: (done, total) => `${bytes(done)} de ${bytes(total)}`,
    ready: (peopleDate) => `Funciona sin conexión. Miembros al ${date(peopleDate)}.`,
    offline: 'No hay conexión, ni hace falta.',
    memory: 'Este navegador no guarda datos: las respuestas funcionan hasta cerrar esta página.',
    waitingZip: 'La respuesta llega en cuanto estén los datos.',
    recheck: 'Volver a intentar',
    byItself: 'Se vuelve a intentar por sí solo en cuanto haya conexión.',
    part: (part) => `Parte que falta: ${part}`,
    evicted:
      'El navegador había borrado los datos para hacer espacio. Se descargan de nuevo; lo que usted guardó sigue aquí.',
    stillWorks: 'Lo que está en este dispositivo sigue funcionando.',
  },

  failures: failuresEs,

  unknownAddress: {
    title: 'No hay nada en esta dirección',
    text: 'Puede que el enlace esté incompleto o mal escrito. Busque un código postal:',
    district: (name) =>
      `Ningún distrito se llama «${name}». El nombre de un distrito es como CA-36, o AK-AL donde el estado tiene uno solo.`,
  },

  screenFailed: 'No se pudo cargar esta página. Llegará con la próxima conexión.',
};
