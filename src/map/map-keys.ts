/** What a key asks of the map; directions are those of the view, in steps. */
export type MapKey =
  | { readonly kind: 'move'; readonly east: number; readonly north: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'ask' };

const ZOOM = 1.6;

const KEYS: Readonly<Record<string, MapKey>> = {
  ArrowLeft: { kind: 'move', east: -1, north: 0 },
  ArrowRight: { kind: 'move', east: 1, north: 0 },
  ArrowUp: { kind: 'move', east: 0, north: 1 },
  ArrowDown: { kind: 'move', east: 0, north: -1 },
  '+': { kind: 'zoom', factor: ZOOM },
  '=': { kind: 'zoom', factor: ZOOM },
  '-': { kind: 'zoom', factor: 1 / ZOOM },
  _: { kind: 'zoom', factor: 1 / ZOOM },
  Enter: { kind: 'ask' },
  ' ': { kind: 'ask' },
};

/** Null for a key that is not the map's, and with a modifier that makes it the browser's. */
export function mapKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): MapKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}
