import { type MapKey, mapKey } from './map-keys.ts';

interface Hands {
  /** A spot in pixels of the canvas, and how many pixels it may have missed what was meant. */
  readonly onTap: (left: number, top: number, aimPixels: number) => void;
  readonly onKey: (key: MapKey) => void;
  /** The crosshair of the keys comes or goes. */
  readonly onFocus: () => void;
}

/** A finger covers its spot and hides it; a mouse's arrow and the crosshair of the keys hardly. */
const FINGER_PIXELS = 12;
export const POINTER_PIXELS = 3;

/** Hears taps on a map's canvas and keys on its pane. Returns what ends that. */
export function hearHands(canvas: HTMLCanvasElement, pane: HTMLElement, hands: Hands): () => void {
  const onClick = (event: MouseEvent) => {
    // Browsers whose click does not tell what it came from: a finger to be sure.
    const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse';
    hands.onTap(event.offsetX, event.offsetY, isMouse ? POINTER_PIXELS : FINGER_PIXELS);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = mapKey(event);
    if (key === null) return;
    event.preventDefault();
    hands.onKey(key);
  };
  canvas.addEventListener('click', onClick);
  pane.addEventListener('keydown', onKeyDown);
  pane.addEventListener('focus', hands.onFocus);
  pane.addEventListener('blur', hands.onFocus);
  return () => {
    canvas.removeEventListener('click', onClick);
    pane.removeEventListener('keydown', onKeyDown);
    pane.removeEventListener('focus', hands.onFocus);
    pane.removeEventListener('blur', hands.onFocus);
  };
}
