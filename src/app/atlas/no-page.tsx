import { formatAddress } from '../routing/address.ts';
import { searchWords } from '../search/words.ts';
import { useTitle } from './use-title.ts';

/** An address of nothing that there is, with a way on. */
export function NoPage({ text }: { readonly text: string }) {
  const { page } = searchWords();
  useTitle(page.nothing);
  return (
    <div class="screen">
      <p>{text}</p>
      <p>
        <a class="button button-strong" href={formatAddress({ screen: 'home', zip: null })}>
          {page.search}
        </a>
      </p>
    </div>
  );
}
