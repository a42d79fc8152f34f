import type { KeysMessages } from './en.ts';

/** The same in Spanish. */
export const keysEs: KeysMessages = {
  letters: 'Cambiar al teclado con letras',
  digits: 'Cambiar al teclado con dígitos',
};
