import css from './widget.css?inline';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The one style sheet of all elements of a document. Constructed, so that no policy on inline styles
 * applies to it; null in a document without a window, where nothing is shown either.
 */
export function sheetFor(document: Document): CSSStyleSheet | null {
  const known = sheets.get(document);
  if (known !== undefined) return known;
  const view = document.defaultView;
  if (view === null) return null;
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(document, sheet);
  return sheet;
}
