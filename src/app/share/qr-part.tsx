import type { Address } from '../routing/address.ts';
import { linkTo } from './link-to.ts';
import { QrCode } from './qr-code.tsx';
import { shareWords } from './share-words.ts';

/** The code to scan, and in words what it holds. */
export default function QrPart({ address }: { readonly address: Address }) {
  const words = shareWords();
  const link = linkTo(address);
  return (
    <div class="qr-part appears">
      <QrCode text={link} label={words.qrLabel} />
      <div class="note">
        <p>{words.qrHint}</p>
        <p class="qr-link">{link}</p>
      </div>
    </div>
  );
}
