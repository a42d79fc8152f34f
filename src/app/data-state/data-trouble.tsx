import { pocket } from '../state/answers.ts';
import { failure } from '../state/data-status.ts';
import { FailureNotice } from './failure-notice.tsx';

/** What is wrong with the data, where something is. */
export function DataTrouble() {
  const trouble = failure.value;
  if (trouble === null) return null;
  return <FailureNotice failure={trouble} stillWorks={pocket.value !== null} />;
}
