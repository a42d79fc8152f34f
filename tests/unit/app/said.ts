/**
 * What a sentence with gaps is called with, one after the other: the texts and numbers that the app
 * itself fills in. A sentence that takes another shape of argument throws with all of them but one.
 */
const FILLINGS: readonly unknown[][] = [
  ['2026-11-03', '2026-11-03', '2026-11-03'],
  [3, 7, 12],
  [{ state: 'Utah', number: 3 }],
  ['Democrat', 3, 3],
  [['Utah', 'Ohio']],
];

/** Every sentence of an object of messages by its path, with its gaps filled. */
export function said(messages: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(here, value);
    else if (typeof value === 'function') found.set(here, filled(value as Sentence));
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of said(value, here)) found.set(inner, text);
    }
  }
  return found;
}

type Sentence = (...gaps: readonly unknown[]) => unknown;

/** All that a sentence says to the fillings it understands; a text about one thing, and about many. */
function filled(sentence: Sentence): string {
  const texts = [...FILLINGS, [1, 1, 1]].map((filling) => {
    try {
      return written(sentence(...filling));
    } catch {
      return '';
    }
  });
  return [...new Set(texts)].join(' | ');
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
