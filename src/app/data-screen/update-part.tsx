import { DownloadBar } from '../data-state/download-bar.tsx';
import { FailureText } from '../data-state/failure-text.tsx';
import type { SnapshotClient } from '../snapshot-client.ts';
import { pocket } from '../state/answers.ts';
import { peopleDateOf } from '../state/collect-finding.ts';
import { messages } from '../state/language.ts';
import { newerDataReady } from '../state/newer-data.ts';
import { type Care, care, updateNow, verifyAll } from './care.ts';
import { PackList } from './pack-list.tsx';
import { dataWords } from './words.ts';

/** Which data is here, how the last look or verification went, and both of them on request. */
export function UpdatePart({ client }: { readonly client: SnapshotClient }) {
  const { update } = dataWords();
  const { data } = messages.value;
  const { manifest, progress } = client.state.value;
  const busy = care.value?.kind === 'looking' || care.value?.kind === 'verifying';
  const underWay = progress !== null && progress.doneBytes < progress.totalBytes;
  return (
    <section class="data-part">
      <h2>{update.title}</h2>
      <p>{manifest === null ? update.none : data.ready(peopleDateOf(manifest))}</p>
      {newerDataReady.value ? <p>{update.nextStart}</p> : null}
      {underWay ? <DownloadBar progress={progress} firstAnswer={pocket.value === null} /> : null}
      <p class="actions">
        <button type="button" class="button" disabled={busy} onClick={() => void updateNow(client)}>
          {update.now}
        </button>
        <button
          type="button"
          class="button"
          disabled={busy || manifest === null}
          onClick={() => void verifyAll(client)}
        >
          {update.verify}
        </button>
      </p>
      <div role="status">{care.value === null ? null : <CareText care={care.value} />}</div>
      <PackList client={client} />
    </section>
  );
}

function CareText({ care }: { readonly care: Care }) {
  const { update } = dataWords();
  switch (care.kind) {
    case 'looking':
      return <p>{update.looking}</p>;
    case 'looked':
      return <p>{update.outcomes[care.outcome]}</p>;
    case 'verifying':
      return (
        <>
          <p>{update.verifying(care.done, care.total)}</p>
          <progress
            class="progress"
            aria-label={update.verify}
            max={Math.max(care.total, 1)}
            value={care.done}
          />
        </>
      );
    case 'verified':
      return <p>{update.verified(care.right, care.mended)}</p>;
    case 'deleted':
      return null; // said where it was asked for
    case 'failed':
      return <FailureText failure={care.failure} />;
  }
}
