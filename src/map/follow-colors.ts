const WISHES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];

/**
 * Calls when the colours of an element may have changed: with the device's wishes, or with a class or a
 * theme of what is around it in its tree. Returns what stops that.
 */
export function followColors(element: Element, onChange: () => void): () => void {
  const around = new MutationObserver(onChange);
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    around.observe(outer, { attributeFilter: ['class', 'data-theme'] });
  }
  const wishes = WISHES.map((wish) => matchMedia(wish));
  for (const wish of wishes) wish.addEventListener('change', onChange);
  return () => {
    around.disconnect();
    for (const wish of wishes) wish.removeEventListener('change', onChange);
  };
}
