import { lazyPart } from '../components/lazy-part.tsx';
import { pocket } from '../state/answers.ts';
import { clockWrong, planEnded } from '../state/clock-trouble.ts';
import { failure } from '../state/data-status.ts';
import { evicted } from '../state/eviction.ts';
import { messages } from '../state/language.ts';
import { FailureNotice } from './failure-notice.tsx';

const ClockNotice = lazyPart(
  () => import('./clock-notice.tsx'),
  () => null,
);

/** What is wrong with the data, or with the clock beside it, where something is. */
export function DataTrouble() {
  const { data } = messages.value;
  const trouble = failure.value;
  return (
    <>
      {trouble === null ? null : (
        <FailureNotice failure={trouble} stillWorks={pocket.value !== null} />
      )}
      {evicted.value ? (
        <section class="notice notice-care">
          <p>{data.evicted}</p>
        </section>
      ) : null}
      {planEnded.value || clockWrong.value ? <ClockNotice /> : null}
    </>
  );
}
