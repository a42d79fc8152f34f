import { formatDate } from '../format.ts';
import type { AboutMessages } from './en.ts';

const date = (iso: string) => formatDate(iso, 'es');

/** The About screen in Spanish. */
export const aboutEs: AboutMessages = {
  what: {
    title: 'Qué es esto',
    texts: [
      'Escriba un código postal y vea de qué distrito del Congreso es, quién ocupa el escaño y qué tan seguro es. Funciona sin conexión una vez que los datos están en el dispositivo.',
      'No es un sitio del gobierno. Antes de votar o de enviar algo importante, confirme su distrito con su oficina electoral.',
    ],
  },
  accuracy: {
    title: 'Qué tan exacto es',
    texts: [
      'Un código postal es un conjunto de rutas de correo, no un terreno. El Censo traza un área para la mayoría y relaciona cada área con los distritos que toca. Esa relación es lo que usted ve.',
      'Cerca de una de cada seis áreas postales está en más de un distrito. Entonces se nombran todos, el más probable primero, y solo su dirección decide.',
      'Los códigos de apartados postales o de un solo edificio no tienen área. Para ellos nombramos los distritos de la localidad y decimos que es una estimación.',
      'Los miembros se mudan, renuncian y mueren; hay escaños vacantes. La lista vale para la fecha que se indica abajo.',
    ],
  },
  privacy: {
    title: 'Lo que se queda con usted',
    texts: [
      'Las búsquedas no hacen ninguna conexión. Lo que escribe nunca sale de este dispositivo, ni siquiera en la dirección de la página: la parte que sigue a # no se envía a ningún servidor.',
      'Sin cuentas, sin cookies, sin contar visitas. El sitio que ofrece la aplicación ve lo que ve todo servidor web: que su navegador descargó la aplicación y sus datos.',
      'Sus últimos códigos postales se guardan en este dispositivo para responderlos al instante. Puede desactivarlo en los ajustes.',
    ],
  },
  sources: {
    title: 'Fuentes',
    intro: 'Los datos se hacen con estos archivos públicos:',
    licence: (licence) => `Licencia: ${licence}`,
    vintage: (vintage) => `Fecha: ${date(vintage)}`,
    geonames: 'Nombres de lugares y puntos postales: GeoNames, geonames.org, bajo CC BY 4.0.',
    none: 'La lista de fuentes llega con los datos.',
  },
  data: {
    title: 'Versión y datos',
    version: (version) => `Pocket District ${version}`,
    snapshot: (id) => `Edición de los datos ${id}`,
    packs: 'Partes en este dispositivo',
  },
  election: 'Encuentre su oficina electoral',
  houseSearch: 'Buscar por dirección en house.gov',
};
