import { SpokenZip } from '../components/spoken-zip.tsx';
import { formatAddress } from '../routing/address.ts';
import { messages } from '../state/language.ts';
import { putZip } from '../state/look-up.ts';
import { searchWords } from './words.ts';

const SHOWN = 8;

/** The ZIPs of a text that is nothing but ZIPs, two at least; null for any other. */
export function severalZips(text: string): readonly string[] | null {
  const parts = text.split(/[\s,;|/]+/).filter((part) => part !== '');
  const zips = parts.map((part) => /^(\d{5})(?:-\d{4})?$/.exec(part)?.[1]);
  const read = zips.filter((zip) => zip !== undefined);
  return read.length > 1 && read.length === parts.length ? [...new Set(read)] : null;
}

/** Several ZIPs were pasted: the person says which. */
export function SeveralZips({ zips }: { readonly zips: readonly string[] }) {
  const { several } = searchWords();
  return (
    <section class="notice notice-care">
      <p class="notice-title">{several.title(zips.length)}</p>
      <p>{several.text}</p>
      <p class="actions">
        {zips.slice(0, SHOWN).map((zip) => (
          <button key={zip} type="button" class="button" onClick={() => putZip(zip)}>
            <SpokenZip zip={zip} />
          </button>
        ))}
      </p>
      {zips.length > SHOWN ? <p>{several.more(zips.length - SHOWN)}</p> : null}
      <p>
        {several.whole} <a href={formatAddress({ screen: 'list' })}>{messages.value.frame.list}</a>
      </p>
    </section>
  );
}
