/** What draws on a canvas that hides what is beneath it. Throws where a browser draws on none. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('this browser draws on no canvas');
  return context;
}
