import { formatBytes, formatDate } from '../format.ts';
import type { CheckFacts } from './check-facts.ts';
import type { DataMessages } from './en.ts';

const date = (iso: string) => formatDate(iso, 'es');
const bytes = (count: number) => formatBytes(count, 'es');
const parts = (count: number) => (count === 1 ? 'Una parte' : `${count} partes`);
const daysAgo = (days: number | null) =>
  days === null ? '' : days === 0 ? ', hoy' : days === 1 ? ', hace un día' : `, hace ${days} días`;
const rosterAge = ({ rosterDate, rosterDays }: CheckFacts) =>
  `Al ${date(rosterDate)}${daysAgo(rosterDays)}.`;

/** The screen about the data on this device, in Spanish. */
export const dataEs: DataMessages = {
  check: {
    title: 'Revisión antes del turno',
    text: 'Antes de quedarse sin señal: ¿está aquí todo lo que necesita?',
    press: 'Revisar ahora',
    again: 'Revisar otra vez',
    checking: 'Revisando…',
    ready: 'Todo listo para el turno',
    readyText: (time) => `Todo funciona sin señal. Revisado: ${time}`,
    toMend: (count) => (count === 1 ? 'Una cosa por arreglar' : `${count} cosas por arreglar`),
    toMendText: (time) => `Revisado: ${time}`,
    names: {
      app: 'Aplicación',
      packs: 'Datos',
      roster: 'Miembros',
      storage: 'Almacenamiento',
      location: 'Ubicación',
      clock: 'Reloj',
      plan: 'Distritos',
    },
    good: {
      app: 'Se abre sin señal.',
      packs: 'Están todos, correctos byte por byte.',
      roster: (facts) => rosterAge(facts),
      storage: 'Funciona y se conservará.',
      location: 'Permitida.',
      clock: 'Concuerda con los datos.',
      plan: ({ planEnd }) => `Vigentes hasta el ${date(planEnd)}.`,
    },
    reasons: {
      'no-worker': 'La aplicación aún no está guardada: sin señal no se abriría.',
      missing: 'Todavía falta una parte.',
      broken: 'Una parte está dañada.',
      'roster-old': (facts) =>
        `${rosterAge(facts)} Puede que algún escaño haya cambiado: busque datos más nuevos.`,
      'may-be-evicted': 'Funciona. Si falta espacio, el navegador puede borrarlo.',
      memory: 'El navegador no guarda nada, como en una ventana privada: use una normal.',
      unusable: 'No funciona en este momento.',
      full: 'No queda espacio. Libere un poco o conserve los límites de menos estados.',
      'not-asked': 'El navegador la pedirá cuando la use por primera vez.',
      denied:
        'Bloqueada. Permítala para este sitio en los ajustes del navegador. Los códigos postales funcionan sin ella.',
      'no-location': 'Este navegador no la ofrece. Los códigos postales funcionan sin ella.',
      'clock-behind':
        'Va por detrás de la fecha de los datos: está mal. Ajuste la fecha y la hora.',
      'clock-wrong':
        'No concuerda con la fecha de los datos. Ajuste fecha y hora o descargue datos nuevos.',
      'ends-soon': 'Su Congreso termina en menos de dos semanas. Busque datos nuevos antes.',
      ended: 'Su Congreso ya terminó. Hacen falta datos nuevos.',
      silent: 'No respondió en dos segundos.',
    },
    actions: {
      reload: 'Recargar la página',
      update: 'Descargar ahora',
      verify: 'Arreglar ahora',
      persist: 'Pedir que se conserve',
      locate: 'Permitir ahora',
      'choose-lines': 'Elegir estados',
    },
  },

  update: {
    title: 'Datos',
    none: 'No hay datos en este dispositivo.',
    now: 'Actualizar ahora',
    looking: 'Buscando datos más nuevos…',
    outcomes: {
      'up-to-date': 'No hay nada más nuevo. Ya tiene lo último.',
      ready: 'Los datos nuevos están en camino.',
      updated: 'Ya está todo aquí.',
    },
    nextStart: 'Ya hay datos más nuevos. Se usarán la próxima vez que abra la aplicación.',
    verify: 'Verificar',
    verifying: (done, total) => `Verificando: ${done} de ${total}`,
    verified: (right, mended) =>
      mended === 0
        ? `${parts(right)}, todo verificado byte por byte y correcto.`
        : `${parts(mended)} con arreglo; lo demás estaba correcto.`,
  },

  packs: {
    names: {
      zips: 'Códigos postales',
      districts: 'Distritos',
      people: 'Representantes y senadores',
      offices: 'Oficinas locales',
      places: 'Lugares de los códigos postales',
      'lines-overview': 'Límites del país',
      changes: 'Lo que cambia el 3 de enero de 2027',
      'plan120-zips': 'Códigos postales, 120.º Congreso',
      'plan120-districts': 'Distritos, 120.º Congreso',
      'plan120-people': 'Miembros, 120.º Congreso',
    },
    asOf: (iso) => date(iso),
    fates: {
      here: 'Aquí',
      missing: 'Falta',
      broken: 'Dañada',
      downloading: 'En camino',
      unwanted: 'No se conserva',
    },
  },

  lines: {
    title: 'Límites detallados por estado',
    text: 'Dicen, ante una puerta, de qué lado de un límite está usted. Los códigos postales funcionan sin ellos.',
    keep: 'Cuáles se conservan',
    automatic: 'Todos, salvo mientras el navegador ahorra datos',
    all: 'Todos los estados',
    chosen: 'Solo los estados que elija',
    ofPlan: (state, congress) => `${state}, límites del ${congress}.º Congreso`,
    summary: (here, of, total) => `${here} de ${of} estados aquí, ${bytes(total)}`,
    hint: 'Un estado que usted quita se borra al instante.',
  },

  storage: {
    title: 'Almacenamiento',
    used: (used, quota) => `${bytes(used)} en uso de ${bytes(quota)} permitidos.`,
    usedOnly: (used) => `${bytes(used)} en uso.`,
    kept: 'El navegador prometió conservarlo.',
    notKept:
      'Si falta espacio, el navegador puede borrarlo. Instalada, la aplicación se conserva mejor.',
    unknown: 'Este navegador no dice si lo conservará.',
    ask: 'Pedir que se conserve',
    refused:
      'El navegador no aceptó. Instale la aplicación o úsela más a menudo, y vuelva a pedirlo.',
  },

  erase: {
    title: 'Borrar',
    text: 'Borra todo lo descargado. Sus ajustes y sus últimos códigos postales se quedan.',
    press: 'Borrar todos los datos',
    sure: '¿Borrar todos los datos? Después, sin conexión, no habrá respuesta para ningún código postal.',
    yes: 'Borrarlos',
    no: 'Conservarlos',
    done: 'Los datos se borraron. Se descargarán la próxima vez que abra la aplicación.',
    again: 'Descargarlos de nuevo',
  },

  waiting: 'Leyendo lo que hay en este dispositivo…',
};
