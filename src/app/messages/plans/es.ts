import { NEW_LINES_ERROR_METERS } from '../../../shared/new-lines-error.ts';
import { formatDate, formatList } from '../format.ts';
import type { PlansMessages } from './en.ts';

const date = (day: string) => formatDate(day, 'es');
const or = (codes: readonly string[]) => formatList(codes, 'es', 'disjunction');
const and = (codes: readonly string[]) => formatList(codes, 'es');
const metres = (meters: number) => `${meters.toLocaleString('es-US')} m`;
const percent = (share: number) =>
  new Intl.NumberFormat('es-US', { style: 'percent' }).format(share);

export const plansEs: PlansMessages = {
  title: 'Límites nuevos el 3 de enero de 2027',
  titleAfter: 'Límites nuevos desde el 3 de enero de 2027',
  today: 'Hoy',
  until: 'Hasta el 3 de enero',
  from: 'Desde el 3 de enero',
  now: 'Ahora',
  codes: (codes) => or(codes),
  which: 'Límites que se muestran',
  choices: {
    now: 'Ahora',
    next: 'Desde el 3 de enero de 2027',
    old: 'Antes del 3 de enero de 2027',
  },
  showing: {
    next: 'Se muestran los límites desde el 3 de enero de 2027',
    old: 'Se muestran los límites hasta el 3 de enero de 2027',
    back: 'Volver a hoy',
  },
  verdict: {
    zipChanged: 'Los límites de este código postal cambian.',
    zipChangedAfter: 'Los límites de este código postal han cambiado.',
    placeChangedAfter: 'Los límites han cambiado aquí.',
    placeChanged: 'Los límites cambian aquí.',
    same: (codes) =>
      codes.length === 1
        ? `Aquí no cambia: ${codes[0]} también con los límites nuevos.`
        : `Aquí no hay otro distrito: ${and(codes)} también con los límites nuevos. Decide la dirección, y puede decidir otra cosa que hoy.`,
    may: (olds, news) =>
      `Puede cambiar: ${or(olds)} con los límites anteriores, ${or(news)} con los nuevos. Decide la dirección.`,
    near: (code) => `Probablemente ${code}, pero un límite pasa demasiado cerca para asegurarlo.`,
    whole: (code) => `Desde el 3 de enero todo este código postal queda probablemente en ${code}.`,
    part: (code) =>
      `Probablemente ${code}, pero una parte de este código postal puede ir a otro: decide la dirección.`,
  },
  estimate: `Una estimación con los límites nuevos, que se conocen aquí con hasta ${metres(NEW_LINES_ERROR_METERS)} de error. El Censo aún no los ha relacionado con los códigos postales.`,
  exact: (errorMeters) =>
    `Según los límites nuevos, que se conocen aquí con hasta ${metres(errorMeters)} de error.`,
  more: (state) => `Qué cambia en ${state}`,
  termEnds: (end) => `El mandato termina el ${date(end)}. Busque quién sigue.`,

  flip: {
    title: 'Congreso nuevo, límites nuevos',
    text: 'Desde el mediodía del este del 3 de enero de 2027, las respuestas son del 120.º Congreso. En diez estados tiene límites nuevos. Lo que valía antes está a un toque en cada respuesta que ha cambiado.',
    clock: (today) =>
      `Según el reloj de este aparato hoy es ${date(today)}. Si eso está mal, esto también.`,
    close: 'Entendido',
  },

  changes: {
    title: 'Estados con límites nuevos',
    intro:
      'Diez estados eligieron a sus miembros del 120.º Congreso con límites nuevos el 3 de noviembre de 2026. Hasta el mediodía del este del 3 de enero de 2027 siguen en su puesto los elegidos con los anteriores.',
    introAfter:
      'Diez estados eligieron a sus miembros del 120.º Congreso con límites nuevos el 3 de noviembre de 2026. Están en vigor desde el mediodía del este del 3 de enero de 2027.',
    none: (state) => `No se conoce ningún cambio de límites en ${state}.`,
    missing: 'Esto aún no está en este aparato. Llega con la próxima conexión.',
    what: 'Qué pasó',
    authority: 'Quién los trazó o publicó',
    since: 'En vigor desde',
    sinceText: 'El mediodía del este del 3 de enero de 2027, cuando empieza el 120.º Congreso',
    court: 'Ante un tribunal',
    inCourt: (day) => `Sí, al ${date(day)}: aún pueden cambiar`,
    notInCourt: (day) => `No consta, al ${date(day)}`,
    source: 'Límites oficiales',
    sourceLink: 'Abrir la fuente oficial',
    share: (zips, all) =>
      `${zips} de ${all} códigos postales quedan probablemente en otro distrito.`,
    districts: 'Qué pasa con cada distrito',
    districtsAfter: 'Qué pasó con cada distrito',
    count:
      'Contado en códigos postales según su distrito más probable: indica cuánto se mueve, no cuánta gente.',
    map: 'Límites anteriores y nuevos',
    notOurs:
      'Recopilado de leyes y órdenes judiciales. Pregunte en su oficina electoral antes de actuar.',
  },

  fate: {
    title: (code) => `Qué pasa con ${code}`,
    stays: (share, code) => `${percent(share)} sigue en ${code}`,
    goes: (share, code) => `${percent(share)} pasa a ${code}`,
    rest: (share, codes) => `${percent(share)} pasa a ${and(codes)}`,
    moved: (code, from) =>
      `Desde el 3 de enero, el número ${code} designa otro lugar, sobre todo de los actuales ${and(from)}.`,
    whole: (code) =>
      `Según su distrito más probable, todos sus códigos postales siguen en ${code}.`,
  },
  fateAfter: {
    title: (code) => `Qué pasó con ${code}`,
    stays: (share, code) => `${percent(share)} siguió en ${code}`,
    goes: (share, code) => `${percent(share)} pasó a ${code}`,
    rest: (share, codes) => `${percent(share)} pasó a ${and(codes)}`,
    moved: (code, from) =>
      `Desde el 3 de enero, el número ${code} designa otro lugar, sobre todo de lo que era ${and(from)}.`,
    whole: (code) =>
      `Según su distrito más probable, todos sus códigos postales siguieron en ${code}.`,
  },

  map: {
    showNew: 'Mostrar los límites nuevos',
    showOld: 'Mostrar los límites anteriores',
    newLegend: 'Con guiones: límites desde el 3 de enero de 2027',
    oldLegend: 'Con guiones: límites hasta el 3 de enero de 2027',
    tooWide: 'Acerque el mapa para ver ambos',
  },
};
