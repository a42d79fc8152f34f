import { ES_STATES } from '../../shared/es-states.ts';
import type { Words } from './en.ts';

const list = (words: readonly string[]) => new Intl.ListFormat('es-US').format(words);
const de = (state: string) =>
  state.startsWith('Distrito')
    ? `del ${state}`
    : state.startsWith('Islas')
      ? `de las ${state}`
      : `de ${state}`;
const en = (state: string) =>
  state.startsWith('Distrito') ? `El ${state}` : state.startsWith('Islas') ? `Las ${state}` : state;

const DAMAGED = 'Una parte de los datos llegó dañada y fue rechazada.';
const TOO_OLD = 'Los datos más nuevos necesitan una versión más nueva de este formulario.';

/** Every sentence of the widget in Spanish, as spoken in the United States. */
export const es: Words = {
  date: (iso) =>
    new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  states: ES_STATES,
  associated: { FM: 'Micronesia', MH: 'Islas Marshall', PW: 'Palaos' },

  label: 'Código postal',
  hint: 'Cinco dígitos. La respuesta aparece sola.',
  where: 'Dónde estoy',
  waiting: 'La respuesta llega en cuanto estén los datos.',
  app: 'Abrir en Pocket District',
  notOfficial: 'No es un sitio del gobierno. Confirme con su oficina electoral.',
  retry: 'Volver a intentar',

  misread: {
    empty: 'Escriba los cinco dígitos de un código postal.',
    'not-digits': 'Un código postal tiene cinco dígitos, como 90210. Sin letras ni otros signos.',
    'too-short': 'Son menos de cinco dígitos. El cero inicial cuenta: 02138.',
    'too-long':
      'Son demasiados dígitos. Un código postal tiene cinco, o nueve con guion: 90210-1234.',
    'bad-plus-four': 'Después del guion van exactamente cuatro dígitos: 90210-1234.',
  },
  didYouMean: (zip) => `¿Quiso decir ${zip}?`,
  unknown: (zip) => `${zip} no es un código postal de estos datos. Revise los dígitos.`,
  prefix: (prefix, states) =>
    `Los códigos postales que empiezan con ${prefix} están en ${list(states)}.`,

  district: (state, number) =>
    number === null ? `Distrito único ${de(state)}` : `Distrito ${number} ${de(state)}`,
  caption: 'distrito del Congreso',
  split: (count) => `Código dividido: ${count} distritos`,
  splitWhy: 'Este código postal cruza límites de distritos. Su calle decide cuál es el suyo.',
  likeliest: 'El más probable',
  mine: 'Este es el mío',
  all: (zip) => `Todos los distritos de ${zip}`,
  estimate: 'Estimación',
  estimates: (count) => `Estimación: uno de ${count} distritos`,
  planEstimate:
    'Una estimación: el Censo aún no ha relacionado los códigos postales con los distritos nuevos.',
  point: {
    one: 'Este código postal es de apartados o de un solo edificio y no tiene área. Este es el distrito de su punto en el mapa.',
    several:
      'Este código postal es de apartados o de un solo edificio y no tiene área. Su localidad está en estos distritos.',
    sure: 'Este código postal es de apartados o de un solo edificio. Todo lo que lo rodea está en este distrito.',
    home: 'Usted vota donde vive: busque el código postal de su casa.',
  },
  none: 'Sin distrito',
  military: {
    title: 'Correo militar',
    text: 'Las direcciones APO, FPO y DPO no están en ningún distrito del Congreso. Usted vota en el distrito de su último domicilio en Estados Unidos: busque ese código postal.',
    help: 'Ayuda para votar desde el extranjero',
  },
  associatedText: (country) =>
    `${country} usa códigos postales de EE. UU. Es un país independiente, en libre asociación con Estados Unidos, y no elige a ningún miembro del Congreso.`,

  role: {
    representative: 'Representante',
    delegate: 'Delegado/a',
    'resident-commissioner': 'Comisionado residente',
  },
  noVote:
    'Puede hablar, presentar proyectos y votar en comités, pero no en la aprobación de una ley.',
  vacant: 'Este escaño está vacante',
  vacantShort: 'Vacante',
  vacantText: (date) =>
    `Nadie lo ocupaba el ${date}. Hasta que una elección lo cubra, el personal de la oficina sigue atendiendo a la gente.`,
  electedShort: 'Con elección del 3 de noviembre de 2026',
  elected:
    'Toma posesión el 3 de enero de 2027. Ninguna lista nombra todavía al miembro; los datos nuevos lo harán.',
  termEnds: (end, date) =>
    `El mandato termina el ${end} según esta lista del ${date}. Averigüe quién sigue.`,
  party: {
    Democrat: 'Partido Demócrata',
    Republican: 'Partido Republicano',
    Independent: 'Independiente',
  },
  caucus: (party) =>
    party === 'Democrat' ? 'se sienta con los demócratas' : 'se sienta con los republicanos',
  call: (phone) => `Llamar al ${phone}`,
  website: 'Sitio web',
  offices: 'Oficinas locales',
  senators: 'En el Senado',
  senatorsOf: (state) => `${state} en el Senado`,
  senator: 'Senador/a',
  rank: { senior: 'Senador/a de mayor antigüedad', junior: 'Senador/a de menor antigüedad' },
  noSenators: (state) => `${en(state)} no elige senadores: solo los eligen los cincuenta estados.`,

  changes: (state) =>
    `${en(state)} tendrá distritos nuevos en el próximo Congreso. Esto vale hasta el 3 de enero de 2027.`,
  planEnded: (congress) =>
    `El ${congress}.º Congreso terminó. Las respuestas son todavía de sus distritos y miembros.`,
  source: (congress, people) => `Distritos del ${congress}.º Congreso. Miembros al ${people}.`,

  map: 'Buscar mi calle en el mapa',
  laterFailed: 'No se pudo cargar esta parte.',

  said: (zip, what) => `Código postal ${[...zip].join(' ')}: ${what}`,
  failures: {
    'offline-first-visit': 'No hay conexión y los datos nunca han estado aquí.',
    offline: 'No hay conexión.',
    'captive-portal': 'La red responde con una página propia, como en hoteles y estaciones.',
    'host-down': 'El sitio que guarda los datos no responde.',
    timeout: 'La red está demasiado lenta y la descarga se detuvo.',
    'manifest-foreign': DAMAGED,
    'manifest-too-new': TOO_OLD,
    'pack-corrupt': DAMAGED,
    'pack-foreign': DAMAGED,
    'pack-too-new': TOO_OLD,
    'pack-missing': 'Falta una parte de los datos.',
    quota: 'No queda espacio en el dispositivo para los datos.',
    'storage-denied': 'Este navegador no permite que la página guarde datos.',
    'storage-broken': 'El almacenamiento del navegador no funciona.',
    'blocked-by-another-tab': 'Otra ventana de esta página estorba.',
    'clock-wrong': 'El reloj de este dispositivo no concuerda con la fecha de los datos.',
    'plan-expired': 'Hacen falta datos nuevos: el Congreso de estos distritos terminó.',
    'insecure-page': 'Esta página se abrió sin HTTPS y no puede comprobar ni guardar datos.',
    internal: 'Algo falló en este formulario. La culpa es nuestra, no suya.',
  },
};
