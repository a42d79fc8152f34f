import { encode } from 'uqr';

/** Light modules around a code, so that a camera finds its corners: the standard asks for four. */
const QUIET_MODULES = 4;

/** A QR code as a drawing: the side in modules, quiet zone included, and the path of the dark ones. */
export interface QrDrawing {
  readonly side: number;
  readonly path: string;
}

/** The QR code of a text, at a level that a worn print survives (15 %). */
export function qrDrawing(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  let path = '';
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (row[x] !== true) continue;
      const from = x;
      while (row[x + 1] === true) x++;
      path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
    }
  }
  return { side: size, path };
}
