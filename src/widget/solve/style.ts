import shared from '../../map/map.css?inline';
import own from './solve.css?inline';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Adds the style of map and progress to an element's own. */
export function adoptSolveStyle(root: ShadowRoot): void {
  const document = root.ownerDocument;
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (view === null) return;
  const sheet = sheets.get(document) ?? new view.CSSStyleSheet();
  if (!sheets.has(document)) sheet.replaceSync(shared + own);
  sheets.set(document, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
