import { deState, withArticle } from '../es-states.ts';
import { formatDate } from '../format.ts';
import type { SearchMessages } from './en.ts';

const date = (day: string) => formatDate(day, 'es');
const zips = (count: number) =>
  count === 1 ? 'un código postal' : `${count.toLocaleString('es-US')} códigos postales`;

/** The same in Spanish. */
export const searchEs: SearchMessages = {
  groups: {
    zip: 'Código postal',
    state: 'Estados',
    district: 'Distritos',
    place: 'Lugares',
    county: 'Condados',
    member: 'Miembros del Congreso',
  },
  results: 'Lo que puede ser',
  count: (count) =>
    count === 0 ? 'No hay nada' : count === 1 ? 'Una sugerencia' : `${count} sugerencias`,
  opening: 'Preparando los nombres…',
  missing:
    'Se podrá buscar por nombre en cuanto lleguen los nombres de lugares. Los códigos postales ya funcionan.',
  failed: 'La búsqueda por nombre no funciona en este navegador. Los códigos postales, sí.',
  near: 'Nada se llama exactamente así. Se parece a:',
  nothing: (text) => `Aquí nada se llama «${text}»`,
  nothingHelp:
    'Pruebe con un código postal, una ciudad con su estado, un condado, un distrito como CA-36 o el nombre de un miembro.',
  street: {
    title: 'Aquí no se pueden buscar direcciones de calles',
    text: 'Para eso hace falta un servidor, y nada de lo que escribe aquí sale de su dispositivo. Un código postal o «Dónde estoy» bastan. El sitio de la Cámara busca direcciones; lo que escriba allí, lo ve.',
    link: 'Buscarla en house.gov',
  },
  several: {
    title: (count) => `${count} códigos postales a la vez`,
    text: 'Esta casilla responde uno a la vez: elija uno o lleve todos a las listas. No salen de este dispositivo.',
    more: (count) => `y ${count} más`,
    whole: (count) => `Los ${count}, como lista`,
  },
  geoid: 'Por su número en el Censo (GEOID):',
  page: {
    estimated: (count) =>
      count === 1
        ? 'Estimado: los distritos de su único código postal.'
        : `Estimado: los distritos de sus ${count} códigos postales con superficie. Donde un código cruza el borde, puede nombrarse un distrito de más.`,
    oneDistrict: 'Todos sus códigos postales están en un distrito',
    severalDistricts: (count) => `Sus códigos postales están en ${count} distritos`,
    share: (count, all) => `${count} de ${all} códigos postales`,
    independentCity: 'ciudad sin condado',
    noDistricts: 'No se conoce ningún distrito de sus códigos postales.',
    whichOne:
      'Cuál es el suyo depende de su calle: busque su código postal o, estando allí, pulse «Dónde estoy».',
    zipsOf: (count) => `${zips(count)} aquí`,
    countiesOf: 'Condados',
    placesOf: 'Lugares',
    inState: (state) => `Todo sobre ${withArticle(state)}`,
    nothing: 'No hay una página para esto',
    nothingText: (name) =>
      `Estos datos no conocen «${name}». El nombre puede escribirse de otra manera: búsquelo.`,
    gone: 'Este miembro no está en la lista de estos datos. Quien dejó el Congreso ya no figura.',
    search: 'Buscar de nuevo',
  },
  state: {
    districts: (count) =>
      count === 1 ? 'Un escaño en la Cámara' : `${count} escaños en la Cámara`,
    delegation: 'En la Cámara de Representantes',
    delegate: 'Un escaño de delegado en la Cámara',
    until: (day) => `Con los límites hasta el ${date(day)}`,
    elected:
      'Todos los escaños se eligieron el 3 de noviembre de 2026. Ninguna lista nombra aún a sus miembros; datos más nuevos lo harán.',
    newLines: (state, day) =>
      `Los límites cambian para el próximo Congreso (${state}). Lo que aquí figura vale hasta el ${date(day)}.`,
    commissioner: 'El escaño de comisionado residente en la Cámara',
    none: (code) => `Ningún estado ni territorio tiene el código «${code}».`,
  },
  member: {
    senatorOf: (state) => `Escaño del Senado por el estado ${deState(state)}`,
    seatOf: (district) => `Escaño: ${district}`,
    satFor: (district, congress, end) =>
      `Tuvo el escaño de ${district} en el ${congress}.º Congreso, hasta el ${date(end)}`,
    noRoster: (congress) =>
      `Estos datos aún no tienen la lista del ${congress}.º Congreso: no saben quién ocupa el escaño ahora ni si hubo reelección. Datos más nuevos lo dirán.`,
    until: (end) => `hasta el ${date(end)}`,
    district: (code) => `Todo sobre ${code}`,
  },
  district: {
    inside: 'En este distrito',
    zipsWhole: (whole, part) =>
      part === 0 ? `${zips(whole)}, enteros` : `${zips(whole)} enteros, ${part} en parte`,
    part: 'en parte',
    places: (count) => (count === 1 ? 'Un lugar' : `${count} lugares`),
    counties: (count) => (count === 1 ? 'Un condado' : `${count} condados`),
    estimated: 'Según los códigos postales: los lugares del borde están solo en parte.',
    neighbors: 'Distritos vecinos',
    noNeighbors: 'Ningún otro distrito limita con él.',
  },
};
