import { SpokenZip } from '../components/spoken-zip.tsx';
import { formatAddress } from '../routing/address.ts';
import { putZip } from '../state/look-up.ts';
import { searchWords } from './words.ts';

const SHOWN = 8;

/** What stands between commas, and the ZIPs among it. */
interface Several {
  readonly zips: readonly string[];
  readonly rows: readonly string[];
}

/**
 * The ZIPs of a text that is nothing but numbers of their length, two whole ones at least; null for
 * any other. A list that a spreadsheet has had may have lost zeros, and the screen of lists finds them.
 */
export function severalZips(text: string): Several | null {
  const rows = text.split(/[\s,;|/]+/).filter((part) => part !== '');
  if (!rows.every((row) => /^\d{1,5}(?:-\d{4})?$/.test(row))) return null;
  const zips = rows.flatMap((row) => /^(\d{5})(?:-\d{4})?$/.exec(row)?.[1] ?? []);
  return zips.length > 1 ? { zips: [...new Set(zips)], rows } : null;
}

/** Hands the rows over in memory: they stand in no address, and what was typed stays in the box. */
function takeAll(rows: readonly string[]): void {
  import('../list/list-state.ts').then(
    ({ takePasted }) => takePasted(rows),
    () => {
      location.hash = formatAddress({ screen: 'list' });
    },
  );
}

/** Several ZIPs were pasted: the person says which. */
export function SeveralZips({ zips, rows }: Several) {
  const { several } = searchWords();
  return (
    <section class="notice notice-care">
      <p class="notice-title">{several.title(rows.length)}</p>
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
        <button type="button" class="button button-strong" onClick={() => takeAll(rows)}>
          {several.whole(rows.length)}
        </button>
      </p>
    </section>
  );
}
