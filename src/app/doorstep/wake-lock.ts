/**
 * Keeps the screen on until the returned function is called. Resolves to null where the browser does
 * not know how to, or will not (a low battery).
 */
export async function keepScreenOn(): Promise<(() => void) | null> {
  try {
    const lock = await navigator.wakeLock.request('screen');
    return () => void lock.release().catch(() => undefined);
  } catch {
    return null;
  }
}
