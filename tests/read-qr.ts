import { createRequire } from 'node:module';
import type jsQR from 'jsqr';

/** Reads a QR code in RGBA pixels as a camera app does; null where there is none. */
// The package is CommonJS with a default export, which types and runtime see differently.
export const readQr: typeof jsQR = createRequire(import.meta.url)('jsqr').default;
