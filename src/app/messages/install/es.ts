import type { InstallMessages } from './en.ts';

/** La oferta de instalar, en español. */
export const installEs: InstallMessages = {
  title: 'Llévelo en el bolsillo',
  text: 'Póngalo en la pantalla de inicio: se abre como una aplicación y responde sin señal.',
  install: 'Instalar',
  later: 'Ahora no',
  iosText: 'Con tres toques queda en la pantalla de inicio, donde responde sin señal.',
  iosSteps: [
    'Toque Compartir en la barra de Safari',
    'Elija «Agregar a pantalla de inicio»',
    'Toque Agregar',
  ],

  firstLaunch: {
    checking: 'Comprobando que todo esté aquí para usarlo sin señal…',
    ready: 'Todo está aquí. Ya funciona sin señal.',
    missing: 'Todavía falta algo. Llegará con la próxima conexión.',
    ok: 'De acuerdo',
  },
};
