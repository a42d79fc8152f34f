import { useRef } from 'preact/hooks';
import { formatAddress } from '../routing/address.ts';
import { announce } from '../state/announcement.ts';
import { forgetRecents, recents } from '../state/recents.ts';
import { RecentRows } from '../zip-box/recent-list.tsx';
import { savedWords } from './saved-words.ts';

/** All recent answers of this device, and a way to forget them. */
export function SavedRecents() {
  const words = savedWords();
  const heading = useRef<HTMLHeadingElement>(null);

  function forget(): void {
    forgetRecents();
    announce(words.forgotten);
    heading.current?.focus();
  }

  return (
    <section class="saved-part">
      <h2 ref={heading} tabIndex={-1}>
        {words.recent}
      </h2>
      {recents.value.length === 0 ? (
        <p>{words.noRecent}</p>
      ) : (
        <>
          <RecentRows findings={recents.value} />
          <p>
            <button type="button" class="button" onClick={forget}>
              {words.forgetAll}
            </button>
          </p>
        </>
      )}
      <p>
        <a class="data-link" href={formatAddress({ screen: 'settings' })}>
          {words.keep}
        </a>
      </p>
    </section>
  );
}
