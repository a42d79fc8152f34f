import type { DiagnosticsMessages } from './en.ts';

/** La pantalla de diagnóstico, en español. */
export const diagnosticsEs: DiagnosticsMessages = {
  lead: 'Cómo funciona la aplicación en este dispositivo, en esta visita. Los números se quedan aquí si usted no los pasa.',
  unknown: 'No se sabe',
  aSecond: (figure) => `${figure} por segundo`,
  ofAllowed: (used, quota) => `${used} de ${quota}`,
  refresh: 'Leer otra vez',

  start: {
    title: 'Inicio',
    shown: 'A la vista tras',
    usable: 'Listo para un código postal tras',
    firstAnswer: 'Primera respuesta tras',
  },
  lookups: {
    title: 'Búsquedas',
    all: 'Códigos postales buscados',
    hot: 'Respondidos antes de abrir los datos',
    memory: 'De respuestas ya hechas',
    disk: 'De los datos de este dispositivo',
    network: 'De datos recién bajados',
    none: 'No existe tal código postal',
    split: 'Repartidos entre distritos',
    p50: 'La mitad en',
    p95: 'El 95 % en',
    p99: 'El 99 % en',
  },
  packs: {
    title: 'Apertura de los datos',
    lines: 'Límites de un estado',
    nextLines: 'Límites de un estado, 120.º Congreso',
  },
  feel: {
    title: 'Cómo se siente',
    LCP: 'Contenido mayor pintado (LCP)',
    FCP: 'Primer contenido pintado (FCP)',
    INP: 'Reacción más lenta al tocar (INP)',
    CLS: 'Movimiento de la página (CLS)',
    TTFB: 'Primer byte (TTFB)',
    longTasks: 'Tareas de más de 50 ms',
    longest: 'La más larga',
  },
  device: {
    title: 'Dispositivo',
    storage: 'Almacenamiento usado',
    packs: 'Partes de los datos aquí',
    memory: 'Memoria de la página',
    cores: 'Núcleos del procesador',
    update: 'Última búsqueda de datos nuevos',
  },
  updates: {
    'up-to-date': 'Nada nuevo',
    ready: 'En curso',
    updated: 'Llegó todo',
  },

  bench: {
    title: 'Velocidad de este dispositivo',
    text: 'Tarda unos dos segundos, con los datos que hay aquí.',
    press: 'Medir',
    again: 'Medir otra vez',
    running: 'Midiendo…',
    done: 'Medido.',
    failed: 'No se pudo medir: ahora no se pueden leer los datos.',
    zips: 'Códigos postales',
    positions: 'Posiciones',
    openData: 'Apertura de los datos',
    openLines: 'Apertura de los límites de un estado',
  },

  pass: {
    title: 'Pasar a otros',
    text: 'Solo los números de arriba: ningún código postal, ningún lugar, nada que le nombre a usted o al dispositivo.',
    share: 'Compartir',
    shareTitle: 'Pocket District: diagnóstico',
    copyJson: 'Copiar como JSON',
    copyPrometheus: 'Copiar para Prometheus',
    save: 'Guardar como archivo',
    copied: 'Copiado.',
    refused: 'El navegador no permitió copiar.',
  },
  send: {
    title: 'Enviar a este sitio',
    text: (host) =>
      `A quien lleva este sitio le gustaría recibir estos números, en ${host}. Se envían una vez por cada pulsación y nunca por sí solos.`,
    press: 'Aceptar y enviar',
    sending: 'Enviando…',
    sent: 'Enviado. Gracias.',
    failed: 'No se pudieron enviar. No se ha perdido nada.',
  },
};
