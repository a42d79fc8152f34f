import type { DownloadProgress } from '../../shared/worker-messages.ts';
import { messages } from '../state/language.ts';

interface Props {
  readonly progress: DownloadProgress;
  /** Whether a ZIP has still to wait for it. */
  readonly firstAnswer: boolean;
}

/** A download: what it is for, how much, and what works meanwhile. */
export function DownloadBar({ progress, firstAnswer }: Props) {
  const { data } = messages.value;
  const { doneBytes, totalBytes } = progress;
  const label = firstAnswer ? data.downloadingFirst : data.downloadingRest;
  return (
    <div class="download">
      <p>{label}</p>
      <p>{data.amount(doneBytes, totalBytes)}</p>
      <progress class="progress" aria-label={label} max={totalBytes} value={doneBytes} />
    </div>
  );
}
