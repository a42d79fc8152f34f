/** Where no frame is drawn, as in a tab in the background. */
const LATEST_MS = 500;

/** Resolves once what has been drawn by now is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LATEST_MS);
  });
}
