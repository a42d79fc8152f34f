import { useState } from 'preact/hooks';
import type { SnapshotClient } from '../snapshot-client.ts';
import { care, deleteData } from './care.ts';
import { dataWords } from './words.ts';

/** Deletes the data, after a second thought; never what the person saved. */
export function EraseData({ client }: { readonly client: SnapshotClient }) {
  const { erase } = dataWords();
  const [asking, setAsking] = useState(false);
  const deleted = care.value?.kind === 'deleted';

  function yes(): void {
    setAsking(false);
    void deleteData(client);
  }

  return (
    <section class="data-part">
      <h2>{erase.title}</h2>
      <p role="status">{deleted ? erase.done : erase.text}</p>
      {deleted ? (
        <p>
          <button type="button" class="button button-strong" onClick={() => location.reload()}>
            {erase.again}
          </button>
        </p>
      ) : asking ? (
        <div class="notice notice-alert">
          <p>{erase.sure}</p>
          <p class="actions">
            <button type="button" class="button button-alert" onClick={yes}>
              {erase.yes}
            </button>
            <button type="button" class="button button-quiet" onClick={() => setAsking(false)}>
              {erase.no}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button type="button" class="button button-alert" onClick={() => setAsking(true)}>
            {erase.press}
          </button>
        </p>
      )}
    </section>
  );
}
