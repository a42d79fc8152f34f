import { qrDrawing } from './qr-path.ts';

/** A QR code, black on white in every appearance: a camera reads no other. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { side, path } = qrDrawing(text);
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
