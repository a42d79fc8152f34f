import type { FailureTexts } from './failure-text.ts';

/** One sentence and one action for each failure, in Spanish. */
export const failuresEs: FailureTexts = {
  'offline-first-visit': {
    sentence: 'No hay conexión y los datos nunca han estado en este dispositivo.',
    action: 'Conéctese una vez; después ya no hace falta señal.',
  },
  offline: {
    sentence: 'No tiene conexión.',
    action: 'No tiene que hacer nada: lo que ya está aquí sigue funcionando.',
  },
  'captive-portal': {
    sentence: 'La red responde con una página propia, como en hoteles y estaciones.',
    action: 'Inicie sesión en la red desde el navegador y vuelva a intentarlo.',
  },
  'host-down': {
    sentence: 'El sitio que guarda los datos no responde.',
    action: 'Vuelva a intentarlo en unos minutos.',
  },
  timeout: {
    sentence: 'La red está demasiado lenta y la descarga se detuvo.',
    action: 'Inténtelo donde haya mejor señal. Lo que ya llegó se conserva.',
  },
  'manifest-foreign': {
    sentence: 'En lugar del índice de los datos llegó algo que no es nuestro.',
    action: 'Inténtelo con otra red.',
  },
  'manifest-too-new': {
    sentence: 'Los datos más nuevos necesitan una versión más nueva de esta aplicación.',
    action: 'Cierre todas sus ventanas y ábrala de nuevo.',
  },
  'pack-corrupt': {
    sentence: 'Una parte de los datos llegó dañada y fue rechazada.',
    action: 'Vuelva a intentarlo; solo se descarga esa parte.',
  },
  'pack-foreign': {
    sentence: 'En lugar de una parte de los datos llegó otro archivo y fue rechazado.',
    action: 'Inténtelo con otra red.',
  },
  'pack-too-new': {
    sentence: 'Una parte de los datos necesita una versión más nueva de esta aplicación.',
    action: 'Cierre todas sus ventanas y ábrala de nuevo.',
  },
  'pack-missing': {
    sentence: 'Falta una parte de los datos en este dispositivo.',
    action: 'Vuelva a intentarlo con conexión.',
  },
  quota: {
    sentence: 'No queda espacio en el dispositivo para los datos.',
    action: 'Libere espacio y vuelva a intentarlo.',
  },
  'storage-denied': {
    sentence: 'Este navegador no permite que la página guarde datos, como en una ventana privada.',
    action:
      'Las respuestas funcionan hasta que cierre la página. Ábrala en una ventana normal para conservarlas.',
  },
  'storage-broken': {
    sentence: 'El almacenamiento del navegador no funciona.',
    action: 'Reinicie el navegador y vuelva a intentarlo.',
  },
  'blocked-by-another-tab': {
    sentence: 'Otra ventana más antigua de esta aplicación estorba.',
    action: 'Cierre sus otras ventanas y vuelva a intentarlo.',
  },
  'clock-wrong': {
    sentence: 'El reloj de este dispositivo no concuerda con la fecha de los datos.',
    action: 'Ajuste la fecha y la hora; si son correctas, conéctese para descargar datos nuevos.',
  },
  'plan-expired': {
    sentence: 'Hacen falta datos nuevos: el Congreso de estos distritos terminó.',
    action: 'Conéctese para descargar los distritos nuevos.',
  },
  'insecure-page': {
    sentence: 'Esta página se abrió sin HTTPS y no puede comprobar ni guardar datos.',
    action: 'Ábrala con https:// delante.',
  },
  internal: {
    sentence: 'Algo falló en esta aplicación. La culpa es nuestra, no suya.',
    action: 'Recargue la página. Si vuelve a ocurrir, avísenos.',
  },
};
