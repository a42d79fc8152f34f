/** Calls `wake` when the page comes back to the foreground or to the network; returns the end of it. */
export function listenForReturn(wake: () => void): () => void {
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') wake();
  };
  document.addEventListener('visibilitychange', onVisible);
  addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    removeEventListener('online', wake);
  };
}
