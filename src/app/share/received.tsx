import { useEffect } from 'preact/hooks';
import { formatAddress } from '../routing/address.ts';
import { replaceAddress } from '../routing/router.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { typeZip } from '../state/look-up.ts';
import { readShared } from './read-shared.ts';
import { shareWords } from './share-words.ts';

/** More than a name of a place or a person takes. */
const LONGEST_NAME = 60;

/** What another app has shared with this one: led on to its answer, or why there is none. */
export default function Received({ text }: { readonly text: string }) {
  const { received } = shareWords();
  const reading = readShared(text);
  useEffect(() => {
    if (reading.kind === 'address') replaceAddress(reading.address);
  }, [text]);
  if (reading.kind === 'address') return null;
  return (
    <div class="screen">
      <section class="notice notice-care">
        <h2 class="notice-title">
          {reading.kind === 'short-link' ? doorstepWords().misread['short-link'] : received.nothing}
        </h2>
        <p>{received.said}</p>
        <p class="received">{text}</p>
      </section>
      <p class="actions">
        {isName(text) ? (
          <button type="button" class="button button-strong" onClick={() => typeZip(text.trim())}>
            {received.lookFor(text.trim())}
          </button>
        ) : null}
        <a class="button" href={formatAddress({ screen: 'home', zip: null })}>
          {received.home}
        </a>
      </p>
    </div>
  );
}

/** Whether a text may be what the one box finds by name. */
function isName(text: string): boolean {
  const name = text.trim();
  return name !== '' && name.length <= LONGEST_NAME && !/\n|:\/\//.test(name);
}
