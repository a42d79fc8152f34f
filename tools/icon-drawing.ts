/*
 * The mark: a pocket, which is also a pin and the shield of a road sign, on the green of one. The
 * same drawing as in src/app/components/mark.tsx, which has the page's own colours.
 */

const GREEN = '#005a43';
const POCKET = 'M7 6h18v11.5c0 1.9-.9 3.5-2.4 4.6L16 27l-6.6-4.9C7.9 21 7 19.4 7 17.5z';

interface Drawing {
  /** Radius of the ground's corners on a side of 32: 0 where the system cuts its own shape. */
  readonly corner: number;
  /** The mark's size on the ground; a maskable icon may lose everything outside 80 %. */
  readonly scale: number;
}

function svg(body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${body}</svg>\n`;
}

function centred(body: string, scale: number): string {
  const shift = (16 * (1 - scale)).toFixed(2);
  return `<g transform="translate(${shift} ${shift}) scale(${scale})">${body}</g>`;
}

/** The mark in colour. */
export function colourIcon({ corner, scale }: Drawing): string {
  const mark =
    `<path fill="#fff" d="${POCKET}"/>` +
    `<path stroke="${GREEN}" stroke-width="1.5" d="M7 10.6h18"/>` +
    `<circle fill="${GREEN}" cx="16" cy="17" r="3.3"/>`;
  const ground = `<rect fill="${GREEN}" width="32" height="32" rx="${corner}"/>`;
  return svg(ground + (scale === 1 ? mark : centred(mark, scale)));
}

/** The mark as one shape on nothing, for systems that colour icons themselves. */
export function monochromeIcon(scale: number): string {
  const mask =
    `<mask id="m"><path fill="#fff" d="${POCKET}"/>` +
    '<path stroke="#000" stroke-width="1.5" d="M7 10.6h18"/>' +
    '<circle cx="16" cy="17" r="3.3"/></mask>';
  return svg(mask + centred('<rect fill="#fff" width="32" height="32" mask="url(#m)"/>', scale));
}
