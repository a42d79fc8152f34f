import { enState } from '../es-states.ts';
import { formatDate, spokenDigits } from '../format.ts';
import type { AnswerMessages } from './en.ts';

const date = (iso: string) => formatDate(iso, 'es');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Lo que dice una respuesta, en español. */
export const answerEs: AnswerMessages = {
  misread: {
    empty: 'Escriba los cinco dígitos de un código postal.',
    'not-digits': 'Un código postal tiene cinco dígitos, como 90210. Sin letras ni otros signos.',
    'too-short': 'Son menos de cinco dígitos. El cero inicial cuenta: 02138.',
    'too-long':
      'Son demasiados dígitos. Un código postal tiene cinco, o nueve con guion: 90210-1234.',
    'bad-plus-four':
      'Después del guion van exactamente cuatro dígitos: 90210-1234. Bastan los cinco primeros.',
    didYouMean: (zip) => `¿Quiso decir ${zip}?`,
  },

  unknownZip: {
    title: (zip) => `${zip} no es un código postal de estos datos`,
    prefix: (prefix, states) =>
      `Los códigos postales que empiezan por ${prefix} están en ${states}. Revise los dígitos.`,
    noPrefix: 'Ningún código postal empieza así. Revise los dígitos.',
    fresh: (dataDate) =>
      `El Servicio Postal agrega algunos cada año; estos datos son del ${date(dataDate)}.`,
  },

  split: {
    plate: (count) => `Código postal dividido: ${count} distritos`,
    likeliest: 'El más probable',
    more: (count) => `y ${count} menos probables:`,
    narrow:
      'Por este código postal pasan límites de distritos. Su calle decide cuál es el suyo: está en su tarjeta de registro electoral, o pregunte en su oficina electoral.',
    because: {
      'only-district': '',
      'land-share':
        'Es el más probable porque contiene la mayor parte del terreno de este código postal.',
      'point-in-district': 'Es el más probable porque contiene el centro de este código postal.',
      'nearest-district':
        'Es el más probable porque es el más cercano al centro de este código postal.',
      none: '',
      'near-line':
        'Un límite pasa demasiado cerca del centro de este código postal para decir más.',
    },
  },

  estimate: {
    plate: 'Estimación',
    platePlural: (count) => `Estimación: uno de ${count} distritos`,
    one: 'Este código postal es de apartados postales, de un solo edificio o de una sola organización, y no tiene área. Este es el distrito de su punto en el mapa.',
    several: (place) =>
      `Este código postal es de apartados postales, de un solo edificio o de una sola organización, y no tiene área. ${place} está en estos distritos.`,
    thePlace: 'Su localidad',
    sure: 'Este código postal es de apartados postales, de un solo edificio o de una sola organización. Todo lo que lo rodea está en este distrito.',
    home: 'Usted vota donde vive: busque el código postal de su casa.',
    because: {
      'only-district': '',
      'land-share': '',
      'point-in-district': 'Es el más probable porque contiene su punto en el mapa.',
      'nearest-district': 'Es el más probable porque es el más cercano a su punto en el mapa.',
      none: '',
      'near-line': 'Un límite pasa demasiado cerca de su punto en el mapa para decir más.',
    },
  },

  military: {
    title: 'Correo militar',
    text: 'Las direcciones APO, FPO y DPO no están en ningún distrito del Congreso. Usted vota en el distrito de su último domicilio en Estados Unidos: busque ese código postal.',
    help: 'Ayuda para votar desde el extranjero',
  },

  associated: {
    text: (country) =>
      `${country} usa códigos postales de EE. UU. Es un país independiente, en libre asociación con Estados Unidos, y no elige a ningún miembro del Congreso.`,
  },

  place: {
    county: (county) => `Condado de ${county}`,
    parish: (county) => `Parroquia de ${county}`,
  },

  seat: {
    house: 'En la Cámara de Representantes',
    role: {
      representative: 'Representante',
      delegate: 'Escaño de delegado',
      'resident-commissioner': 'Escaño de comisionado residente',
    },
    votes: {
      representative: '',
      delegate:
        'Puede hablar, presentar proyectos y votar en comités, pero no en la aprobación de una ley.',
      'resident-commissioner':
        'Puede hablar, presentar proyectos y votar en comités, pero no en la aprobación de una ley. Su mandato dura cuatro años.',
    },
    vacantTitle: 'Este escaño está vacante',
    vacant: (dataDate) =>
      `Nadie lo ocupaba el ${date(dataDate)}. Hasta que una elección lo cubra, el personal de la oficina sigue atendiendo a la gente, bajo la Secretaría de la Cámara.`,
    vacantShort: 'Vacante',
    electedTitle: 'Persona elegida el 3 de noviembre de 2026',
    elected:
      'El mandato empieza el 3 de enero de 2027. Ningún registro trae aún el nombre; lo traerán datos más nuevos.',
    electedShort: 'Elección del 3 de noviembre',
    vacantOffices: 'Oficinas vacantes',
    switchboard: 'Central telefónica de la Cámara',
    askSwitchboard:
      'El número es la central telefónica de la Cámara: pida la oficina de este distrito.',
    unknown: 'Estos datos no dicen quién ocupa este escaño.',
    termEnded: (end, dataDate) =>
      `El mandato terminó el ${date(end)} según esta lista, que es del ${date(dataDate)}. Es posible que ahora otra persona ocupe el escaño.`,
    caucus: (party) =>
      party === 'Democrat' ? 'se sienta con los demócratas' : 'se sienta con los republicanos',
    party: {
      Democrat: 'Partido Demócrata',
      Republican: 'Partido Republicano',
      Independent: 'Independiente',
    },
    call: 'Llamar al',
    website: 'Sitio web',
    contactForm: 'Escribir',
    washington: (office) => `En Washington: ${office}`,
  },

  offices: {
    title: 'Oficinas locales',
    nearest: 'Oficinas locales, la más cercana primero',
    none: 'No consta ninguna oficina local.',
    missing: 'Las oficinas locales todavía están en camino.',
    more: (count) => (count === 1 ? 'Una oficina más' : `${count} oficinas más`),
    away: (distance) => `a ${distance}`,
  },

  senate: {
    title: 'En el Senado',
    titleOf: (state) => `${capital(state)} en el Senado`,
    role: 'Escaño del Senado',
    rank: { senior: 'Escaño de mayor antigüedad', junior: 'Escaño de menor antigüedad' },
    none: (state) =>
      `${capital(enState(state))} no se eligen senadores: solo los eligen los cincuenta estados.`,
    fewer: 'Esta lista tiene menos de dos senadores para el estado.',
  },

  receipt: {
    title: 'Cómo lo sabemos',
    data: (dataDate) => `Datos del ${date(dataDate)}`,
    lines: (congress) => `Distritos del ${congress}.º Congreso`,
    snapshot: 'Edición de los datos',
    basisTitle: 'Distritos',
    sourcesTitle: 'Fuentes',
    plan: 'Límites',
    basis: {
      'census-relation':
        'El Censo relaciona el área de este código postal exactamente con estos distritos.',
      'place-relation':
        'El código postal no tiene área. Estos son los distritos que tocan las áreas postales de su localidad.',
      'point-only': 'El código postal no tiene área. Este es el distrito de su punto.',
      none: 'Este código postal no está en ningún distrito.',
      'plan-estimate':
        'Una estimación con los límites nuevos, según dónde está este código postal. El Censo aún no los ha relacionado.',
    },
    rule: {
      'only-district': 'Hay un solo distrito.',
      'land-share': 'Primero va el que contiene más terreno del código postal.',
      'point-in-district': 'Primero va el que contiene el punto del código postal.',
      'nearest-district':
        'El punto del código postal no está en ninguno de ellos; primero va el más cercano.',
      none: '',
      'near-line':
        'El punto del código postal está demasiado cerca de un límite para estar seguros.',
    },
    vintage: (vintage) => date(vintage),
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'El navegador no permitió copiar. Seleccione el texto.',
  },

  announce: {
    one: (zip, district, who) => `Código postal ${spokenDigits(zip)}: ${district}. ${who}`,
    several: (zip, count, district) =>
      `Código postal ${spokenDigits(zip)}: ${count} distritos. El más probable: ${district}.`,
    none: (zip, what) => `Código postal ${spokenDigits(zip)}: ${what}.`,
  },

  linesNote: {
    changes: (state) =>
      `${capital(enState(state))} habrá distritos nuevos en el próximo Congreso. Esto vale hasta el 3 de enero de 2027.`,
    'changes-litigated': (state) =>
      `${capital(enState(state))} habrá distritos nuevos en el próximo Congreso, y los tribunales aún pueden cambiarlos. Esto vale hasta el 3 de enero de 2027.`,
    same: 'No se conoce ningún cambio de estos límites para el próximo Congreso.',
  },
};
