/** Saved and recent answers, in English. */
export const savedEn = {
  places: 'Saved',
  all: 'All saved and recent',
  none: 'Nothing is saved yet. Every answer has a button “Save”.',
  memory: 'This browser keeps nothing for us: export what you want to have again.',
  failed: 'What is saved cannot be read just now. It has not been lost.',
  name: 'Name',
  rename: (name: string) => `Rename ${name}`,
  keepName: 'Keep this name',
  cancel: 'Cancel',
  delete: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `${name} is deleted.`,
  undo: 'Undo',
  renamed: (name: string) => `Now called ${name}.`,

  file: 'To another device',
  fileText:
    'A file holds your saved answers, and goes nowhere by itself. Reading one adds to what is saved here, and replaces nothing.',
  export: 'Export to a file',
  import: 'Import from a file',
  imported: (added: number, known: number) =>
    known === 0
      ? `${added} added.`
      : `${added} added, ${known} ${known === 1 ? 'was' : 'were'} here already.`,
  refused: {
    'not-ours': 'This is no file of saved answers from Pocket District.',
    newer: 'This file comes from a newer version of the app. Update the app first.',
    'too-large': 'This file is too large to be one of ours.',
    full: 'That would be more than can be kept here. Nothing was added.',
    unsaved: 'It could not be saved. Nothing was added.',
  },

  recent: 'Recent',
  noRecent: 'No recent ZIP codes.',
  forgetAll: 'Forget them now',
  forgotten: 'Forgotten.',
  keep: 'Choose in the settings whether they are kept',
  zip: (zip: string) => `ZIP code ${zip}`,
  spot: (position: string) => `Spot ${position}`,
};

export type SavedMessages = typeof savedEn;
