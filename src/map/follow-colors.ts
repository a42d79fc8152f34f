/** Calls when the page's colours may have changed. Returns what stops that. */
export function followColors(onChange: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const themed = new MutationObserver(onChange);
  themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  dark.addEventListener('change', onChange);
  return () => {
    dark.removeEventListener('change', onChange);
    themed.disconnect();
  };
}
