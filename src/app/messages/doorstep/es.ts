import { formatDistance } from '../format-distance.ts';
import { timeOfDay } from '../time-of-day.ts';
import type { DoorstepMessages } from './en.ts';

const away = (meters: number) => formatDistance(meters, 'es');

/** Posiciones, aviso de límite y mapa en español. */
export const doorstepEs: DoorstepMessages = {
  asking: 'Esperando su ubicación. Permítala si el navegador pregunta.',
  askingHint: 'Cerca de una ventana o al aire libre llega antes. Nunca sale de este dispositivo.',
  ask: 'Dónde estoy',
  again: 'Medir otra vez',
  tryZip: 'Escribir mejor un código postal',
  age: {
    again: 'Midiendo otra vez. Hasta entonces, aquí estaba usted.',
    old: (atMs) =>
      `Hora de la medición: ${timeOfDay(atMs, 'es')}. Si ha seguido andando, mida otra vez.`,
    last: (atMs) =>
      `Última ubicación conocida, hora: ${timeOfDay(atMs, 'es')}. No ha llegado otra más nueva.`,
  },

  trouble: {
    refused: {
      title: 'Este navegador no da su ubicación',
      text: 'Se negó aquí, o está desactivada en todo el dispositivo. Para permitirla:',
    },
    unavailable: {
      title: 'No se puede hallar su ubicación',
      text: 'No hay satélites ni redes con que medirla. Acérquese a una ventana o salga, revise que la ubicación esté activada en los ajustes del dispositivo e inténtelo de nuevo.',
    },
    timeout: {
      title: 'La ubicación no llegó a tiempo',
      text: 'En interiores puede tardar medio minuto. Acérquese a una ventana o salga e inténtelo de nuevo.',
    },
    unsupported: {
      title: 'Este navegador no puede decir la ubicación aquí',
      text: 'Hace falta una página servida por HTTPS. Un código postal funciona en todas partes.',
    },
  },

  undo: {
    'safari-phone': [
      'Abra Ajustes, Privacidad y seguridad, Localización: actívela.',
      'En la misma lista toque su navegador (Sitios web de Safari): «Al usar la app».',
      'Vuelva y pulse el botón otra vez.',
    ],
    'safari-mac': [
      'En el menú de Safari elija Ajustes para este sitio web: Ubicación, Permitir.',
      'Si no basta: Ajustes del Sistema, Privacidad y seguridad, Localización, Safari.',
    ],
    samsung: [
      'Toque el candado junto a la dirección y luego Permisos: permita Ubicación.',
      'Revise que la ubicación esté activada en los ajustes rápidos del teléfono.',
    ],
    'firefox-phone': [
      'Toque el candado junto a la dirección y luego Ubicación: Permitida.',
      'Revise que la ubicación esté activada en los ajustes rápidos del teléfono.',
    ],
    firefox: [
      'Haga clic en el signo de ubicación tachado, o en el candado, junto a la dirección y quite el bloqueo.',
      'Pulse el botón otra vez y elija Permitir.',
    ],
    'chromium-phone': [
      'Toque los signos junto a la dirección y luego Permisos: permita Ubicación. En la app instalada: mantenga pulsado su ícono, Información de la app, Permisos.',
      'Revise que la ubicación esté activada en los ajustes rápidos del teléfono.',
    ],
    chromium: [
      'Haga clic en los signos junto a la dirección: active Ubicación.',
      'Pulse el botón otra vez.',
    ],
    other: [
      'Busque los permisos de este sitio junto a la dirección y permita la ubicación.',
      'Pulse el botón otra vez.',
    ],
  },

  misread: {
    empty: 'Escriba o pegue una posición.',
    'no-position': 'Esto no es una posición que se pueda leer aquí.',
    'too-long': 'Esto es demasiado largo para una posición.',
    'not-a-number': 'En esta posición no hay números: quien la escribió no la conocía.',
    'out-of-range': 'No existe tal lugar: la latitud llega a 90 grados y la longitud a 180.',
    swapped: 'La latitud y la longitud parecen intercambiadas.',
    zero: '0, 0 queda en el mar frente a África: los programas lo escriben cuando no saben la posición.',
    'short-link':
      'Un enlace corto no dice nada hasta que se abre, y aquí no se abre nada. Ábralo usted y copie la posición o el enlace largo.',
    'short-code': 'Este plus code es corto: añada el lugar, como «CWC8+R9 Mountain View, CA».',
    'unknown-place':
      'Aquí no se conoce el lugar de este plus code corto. Añada su estado o use el código completo.',
    'ambiguous-place': 'Varios lugares se llaman así. ¿Cuál?',
    'unknown-crs':
      'Aquí solo se leen posiciones en WGS 84, como las dan los teléfonos y los mapas. Esta nombra otro sistema (crs).',
    'link-without-position':
      'Parece el enlace de un mapa, pero no contiene coordenadas. Ábralo, mantenga pulsado el punto y copie sus dos números.',
    'one-number':
      'Parece una posición, pero tiene un solo número. Hacen falta dos: 34.09, -118.41.',
    'bad-minutes': 'Parece una posición, pero los minutos y segundos llegan a 59.',
    unclear: 'Parece una posición, pero no se puede leer. Así sí: 34.09, -118.41.',
    'not-finite': 'En esta posición no hay números: quien la escribió no la conocía.',
    'latitude-out-of-range': 'No existe tal lugar: la latitud llega a 90 grados.',
    'longitude-out-of-range': 'No existe tal lugar: la longitud llega a 180 grados.',
    'bad-accuracy': 'La precisión de esta posición no tiene sentido.',
    'accuracy-too-poor':
      'Esta posición es demasiado vaga: puede ser cualquiera de una docena de distritos. Salga al aire libre o escriba un código postal.',
  },
  didYouMean: (position) => `¿Quiso decir ${position}?`,
  showPosition: (position) => `Mostrar ${position}`,
  showNear: (position, place) => `Mostrar ${position} cerca de ${place}`,
  whichPlace: (name) => `¿Cuál ${name}?`,
  morePlaces: (count) =>
    count === 1
      ? 'Hay uno más: añada el estado detrás del nombre.'
      : `Hay ${count} más: añada el estado detrás del nombre.`,

  here: 'Su ubicación',
  there: 'Este punto',
  within: (meters) => `a menos de ${away(meters)}`,
  nearPlace: (place) => `Cerca de ${place}`,
  coarse:
    'Es poco precisa: permita la ubicación exacta o salga al aire libre para una respuesta fiable.',

  sure: 'Seguro',
  nearLinePlate: 'Junto a un límite: puede ser cualquiera',
  nearLinePlateMany: (count) => `Junto a un límite: ${count} distritos al alcance`,
  nearBorderPlate: 'En la frontera: puede ser otro país',
  atSeaPlate: 'En el agua: el distrito más cercano',
  youAreIn: 'De este lado',
  beyond: 'Al otro lado del límite',
  inReach: 'Al alcance',

  verdict: {
    sure: (line, code) =>
      `Seguro. El límite más cercano está a ${line}; del otro lado está ${code}.`,
    sureShore: (line) => `Seguro. Ningún otro distrito empieza antes de la costa, a ${line}.`,
    sureBorder: (line) => `Seguro. El límite más cercano es la frontera nacional, a ${line}.`,
    sureFar: 'Seguro. No hay ningún límite cerca.',
    near: (line, code, band) =>
      `El límite con ${code} está a ${line}, y todo lo que quede a menos de ${band} de él es dudoso. Pregunte la dirección.`,
    border: (line, band) =>
      `La frontera nacional está a ${line}, y todo lo que quede a menos de ${band} de ella es dudoso: puede ser otro país.`,
    onIt: (code, band) =>
      `Está sobre el límite con ${code}, y todo lo que quede a menos de ${band} de él es dudoso. Pregunte la dirección.`,
    atSea: (line) =>
      `Esto es agua fuera de todo distrito. El distrito más cercano empieza a ${line}.`,
    outside:
      'Aquí no hay ningún distrito del Congreso: es otro país, mar o lago abierto, o una isla que no tiene.',
  },
  bandWhy: (lines, accuracy) =>
    `De eso, ${lines} por los límites publicados, dibujados para mapas de 1:500,000, y ${accuracy} por la posición.`,
  bandWhyLines: (lines) =>
    `Así de exactos son los límites publicados (${lines}): están dibujados para mapas de 1:500,000.`,
  outsideTitle: 'Fuera de todo distrito',
  abroad: 'otro país',
  waiting: 'Los límites de los distritos de este estado aún están en camino.',
  missing:
    'Los límites de los distritos aún no están en este dispositivo. Llegan con la próxima conexión.',
  distance: away,

  follow: 'Actualizar al caminar',
  followStop: 'Dejar de actualizar',
  openMap: 'Pantalla completa',
  watchStart: 'Avisarme en un límite',

  watch: {
    title: 'Aviso de límite',
    lead: 'Camine su ruta: en cuanto cruce un límite, el teléfono lo dice y vibra. Mientras tanto la pantalla sigue encendida.',
    start: 'Empezar',
    stop: 'Parar',
    screenOn: 'La pantalla sigue encendida.',
    screenMaySleep:
      'Este navegador puede dejar que la pantalla se apague: tóquela de vez en cuando.',
    waiting: 'Esperando su ubicación…',
    coarse: (accuracy) =>
      `La ubicación solo es exacta hasta ${accuracy}: demasiado poco para vigilar un límite.`,
    toLine: (line) => `${line} hasta el límite`,
    beyond: (code) => `al otro lado, ${code}`,
    doubt: (code) => `o ${code}`,
    crossed: (to) => `Cruzó a ${to}`,
    probablyCrossed: (to) => `Probablemente cruzó a ${to}`,
    last: 'Último conocido',
    none: 'Aquí no hay distrito',
    until: (minutes) =>
      minutes === 1 ? 'Para solo en un minuto' : `Para solo en ${minutes} minutos`,
    stopped: {
      time: 'Paró solo después de una hora, para ahorrar batería.',
      hidden: 'Paró porque la app no estaba a la vista.',
      person: 'Parado.',
      trouble: 'Paró: se perdió la ubicación.',
    },
  },

  map: {
    title: 'Mapa',
    label: 'Mapa de los distritos del Congreso',
    help: 'Las flechas mueven, más y menos acercan y alejan, Intro pregunta por el centro.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    locate: 'Mostrar mi ubicación',
    full: 'Pantalla completa',
    tapBlock: 'Toque su cuadra',
    tapHint: 'Toque un punto y vea su distrito. Con dos dedos se acerca y se mueve.',
    tapSpot: 'Toque un punto para preguntar por él.',
    zoomFirst: 'Aquí caben varios distritos bajo un dedo. Acerque el mapa y toque otra vez.',
    jumpTo: 'Ir a',
    jumps: {
      mainland: 'Continente',
      alaska: 'Alaska',
      hawaii: 'Hawái',
      marianas: 'Guam y Marianas',
      samoa: 'Samoa',
      caribbean: 'Puerto Rico',
    },
    spot: 'El punto que tocó',
    about: 'Todo sobre este punto',
    middle: (answer) => `Centro del mapa: ${answer}.`,
    list: 'Los distritos de este mapa, en una lista',
    none: 'No hay ningún distrito a la vista.',
    loading: 'Dibujando el mapa…',
    failed: 'Los límites de este mapa aún no están en este dispositivo.',
    lines: 'Límites: Oficina del Censo de EE. UU., dibujados en este dispositivo.',
  },

  receipt: {
    position: 'Posición',
    verdict: 'Cuán seguro',
    lines: (known) =>
      `Límites cartográficos del Censo a 1:500,000, que pueden quedar a ${known} de los legales.`,
  },
};
