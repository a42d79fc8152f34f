import type { SavedMessages } from './en.ts';

/** Respuestas guardadas y recientes, en español. */
export const savedEs: SavedMessages = {
  places: 'Guardados',
  all: 'Todo lo guardado y reciente',
  none: 'Todavía no hay nada guardado. Cada respuesta tiene un botón «Guardar».',
  memory: 'Este navegador no conserva nada: exporte lo que quiera volver a tener.',
  failed: 'Lo guardado no se puede leer en este momento. No se ha perdido.',
  name: 'Nombre',
  rename: (name) => `Cambiar el nombre de ${name}`,
  keepName: 'Conservar este nombre',
  cancel: 'Cancelar',
  delete: (name) => `Borrar ${name}`,
  deleted: (name) => `Se borró ${name}.`,
  undo: 'Deshacer',
  renamed: (name) => `Ahora se llama ${name}.`,

  file: 'A otro dispositivo',
  fileText:
    'Un archivo contiene sus respuestas guardadas y no va solo a ninguna parte. Al leer uno se agrega a lo guardado aquí y no se reemplaza nada.',
  export: 'Exportar a un archivo',
  import: 'Importar de un archivo',
  imported: (added, known) =>
    known === 0 ? `Se agregaron ${added}.` : `Se agregaron ${added}; ${known} ya estaban aquí.`,
  refused: {
    'not-ours': 'Este no es un archivo de respuestas guardadas de Pocket District.',
    newer:
      'Este archivo viene de una versión más nueva de la aplicación. Actualice primero la aplicación.',
    'too-large': 'Este archivo es demasiado grande para ser uno de los nuestros.',
    full: 'Sería más de lo que cabe aquí. No se agregó nada.',
    unsaved: 'No se pudo guardar. No se agregó nada.',
  },

  recent: 'Recientes',
  noRecent: 'No hay códigos postales recientes.',
  forgetAll: 'Olvidarlos ahora',
  forgotten: 'Olvidados.',
  keep: 'Elegir en los ajustes si se conservan',
  zip: (zip) => `Código postal ${zip}`,
  spot: (position) => `Punto ${position}`,
};
