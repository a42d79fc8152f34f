/** The switch between the keys of a phone. It stands on the first screen: a file as small as it is. */
export const keysEn = {
  letters: 'Switch to the keyboard with letters',
  digits: 'Switch to the keyboard with digits',
};

export type KeysMessages = typeof keysEn;
