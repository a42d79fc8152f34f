import { failure, progress } from '../state/data-status.ts';
import { messages } from '../state/language.ts';
import { DownloadBar } from './download-bar.tsx';

/** In place of an answer: the data it needs is being opened or fetched. */
export function WaitingForData() {
  const { data } = messages.value;
  if (failure.value !== null) return null;
  return (
    <div class="note appears-late">
      <p>{data.waitingZip}</p>
      {progress.value === null ? null : <DownloadBar progress={progress.value} firstAnswer />}
    </div>
  );
}
