/** Calls `wake` when the page comes back to the foreground or to the network. */
export function listenForReturn(wake: () => void): () => void {
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') wake();
  };
  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('online', wake);
  // Back from the back-forward cache.
  const onShow = (event: PageTransitionEvent): void => {
    if (event.persisted) wake();
  };
  window.addEventListener('pageshow', onShow);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('online', wake);
    window.removeEventListener('pageshow', onShow);
  };
}
