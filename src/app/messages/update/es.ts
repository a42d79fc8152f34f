import type { UpdateMessages } from './en.ts';

/** La oferta de algo más nuevo, en español. */
export const updateEs: UpdateMessages = {
  ready: 'Hay una versión nueva de la aplicación.',
  apply: 'Usarla ahora',
  later: 'Más tarde',
  newerData: 'Ya hay datos más nuevos.',
  newerDataText:
    'Las respuestas pasan a usarlos todas a la vez: cuando usted diga, o la próxima vez que abra.',
};
