import { useState } from 'preact/hooks';
import { messages } from '../state/language.ts';
import { applyShellUpdate, shellUpdateReady } from '../state/shell-update.ts';

/** A newer app is here: offered, never imposed. Put off, it comes by itself at the next cold start. */
export function UpdateOffer() {
  const { update } = messages.value;
  const [later, setLater] = useState(false);
  if (!shellUpdateReady.value || later) return null;
  return (
    <section class="notice offer">
      <p class="notice-title">{update.ready}</p>
      <p class="actions">
        <button type="button" class="button button-strong" onClick={applyShellUpdate}>
          {update.apply}
        </button>
        <button type="button" class="button button-quiet" onClick={() => setLater(true)}>
          {update.later}
        </button>
      </p>
    </section>
  );
}
