import { useEffect, useState } from 'preact/hooks';
import { FailureText } from '../data-state/failure-text.tsx';
import type { SnapshotClient } from '../snapshot-client.ts';
import { messages } from '../state/language.ts';
import { askToPersist, persisted } from '../state/persistence.ts';
import { dataWords } from './words.ts';

/** How much is used, and whether the browser will keep it. */
export function StorageUse({ client }: { readonly client: SnapshotClient }) {
  const { storage } = dataWords();
  const [estimate, setEstimate] = useState<StorageEstimate | null>(null);
  const [refused, setRefused] = useState(false);
  const { packsHere, storeKind, storeFailure } = client.state.value;
  useEffect(() => {
    navigator.storage?.estimate().then(setEstimate, () => setEstimate(null));
  }, [packsHere]);

  async function ask(): Promise<void> {
    await askToPersist();
    setRefused(persisted.peek() === false);
  }

  const { usage, quota } = estimate ?? {};
  const used =
    usage === undefined
      ? null
      : quota === undefined
        ? storage.usedOnly(usage)
        : storage.used(usage, quota);
  return (
    <section class="data-part">
      <h2>{storage.title}</h2>
      {used === null ? null : <p>{used}</p>}
      {storeKind === 'memory' ? (
        <>
          <p>{messages.value.data.memory}</p>
          {storeFailure === null ? null : (
            <FailureText failure={{ code: storeFailure, part: null }} />
          )}
        </>
      ) : (
        <>
          <p>
            {persisted.value === null
              ? storage.unknown
              : persisted.value
                ? storage.kept
                : storage.notKept}
          </p>
          {persisted.value === false ? (
            <p>
              <button type="button" class="button" onClick={ask}>
                {storage.ask}
              </button>
            </p>
          ) : null}
        </>
      )}
      <p role="status">{refused ? storage.refused : null}</p>
    </section>
  );
}
