/**
 * Hears when the language of the page or the wish of the device for dark or contrast changes. Returns
 * the end of it.
 */
export function followSurroundings(onChange: () => void): () => void {
  const page = new MutationObserver(onChange);
  page.observe(document.documentElement, { attributeFilter: ['lang'] });
  const wishes = [
    matchMedia('(prefers-color-scheme: dark)'),
    matchMedia('(prefers-contrast: more)'),
  ];
  for (const wish of wishes) wish.addEventListener('change', onChange);
  return () => {
    page.disconnect();
    for (const wish of wishes) wish.removeEventListener('change', onChange);
  };
}

/** The palette for a theme: `auto` as the device wishes. */
export function paletteFor(theme: string): string {
  if (theme !== 'auto') return theme;
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Whether a position may be asked for here: over HTTPS, and not forbidden by the page around. */
export function mayAskPosition(): boolean {
  const { featurePolicy } = document as {
    featurePolicy?: { allowsFeature(feature: string): boolean };
  };
  const allowed = featurePolicy?.allowsFeature('geolocation') ?? true;
  return allowed && isSecureContext && 'geolocation' in navigator;
}
