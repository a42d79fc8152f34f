import { pocket } from '../state/answers.ts';
import { failure, progress } from '../state/data-status.ts';
import { messages } from '../state/language.ts';
import { DownloadBar } from './download-bar.tsx';
import { FailureNotice } from './failure-notice.tsx';

/** What the data is doing when it is not simply there: opening, on its way, or in trouble. */
export function DataState() {
  const { data } = messages.value;
  const open = pocket.value !== null;
  const trouble = failure.value;
  if (trouble !== null) {
    return <FailureNotice failure={trouble} stillWorks={open} />;
  }
  if (progress.value !== null && progress.value.doneBytes < progress.value.totalBytes) {
    return <DownloadBar progress={progress.value} firstAnswer={!open} />;
  }
  return open ? null : <p class="note-soft">{data.opening}</p>;
}
