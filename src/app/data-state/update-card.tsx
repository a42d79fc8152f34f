import { useState } from 'preact/hooks';
import { applyShellUpdate } from '../state/shell-update.ts';
import { updateWords } from './update-words.ts';

/** The offer itself. Put off, it comes by itself at the next cold start. */
export default function UpdateCard({ what }: { readonly what: 'app' | 'data' }) {
  const words = updateWords();
  const [later, setLater] = useState(false);
  const title = what === 'app' ? words.ready : words.newerData;
  if (later) return null;
  // All answers of a visit come from one snapshot, so the visit begins anew, at the same address.
  const accept = what === 'app' ? applyShellUpdate : () => location.reload();
  return (
    <section class="notice offer">
      <p class="notice-title">{title}</p>
      {what === 'data' ? <p>{words.newerDataText}</p> : null}
      <p class="actions">
        <button type="button" class="button button-strong" onClick={accept}>
          {words.apply}
        </button>
        <button type="button" class="button button-quiet" onClick={() => setLater(true)}>
          {words.later}
        </button>
      </p>
    </section>
  );
}
