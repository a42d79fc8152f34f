import { pocket } from '../state/answers.ts';
import { online } from '../state/connection.ts';
import { storage } from '../state/data-status.ts';
import { messages } from '../state/language.ts';

/** The one line on every screen that says where the data stands. */
export function DataLine() {
  const { data } = messages.value;
  const open = pocket.value;
  if (open === null) return null;
  const lasting = storage.value === 'indexeddb';
  return (
    <p class="data-line">
      <span class={lasting ? 'data-dot' : 'data-dot data-dot-care'} aria-hidden="true" />
      <span>
        {lasting ? data.ready(open.manifest.date) : data.memory}
        {online.value ? null : ` ${data.offline}`}
      </span>
    </p>
  );
}
