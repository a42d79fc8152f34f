import { pocket } from '../state/answers.ts';
import { today } from '../state/clock.ts';
import { clockWrong, planEnded } from '../state/clock-trouble.ts';
import { failure } from '../state/data-status.ts';
import { evicted } from '../state/eviction.ts';
import { messages } from '../state/language.ts';
import { planInForce } from '../state/plans.ts';
import { FailureNotice } from './failure-notice.tsx';

/** What is wrong with the data, or with the clock beside it, where something is. */
export function DataTrouble() {
  const { data } = messages.value;
  const trouble = failure.value;
  const manifest = pocket.value?.manifest;
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
      {manifest && planEnded.value ? (
        <FailureNotice failure={PLAN_EXPIRED} stillWorks note={data.ended(planInForce.value)} />
      ) : null}
      {manifest && clockWrong.value ? (
        <FailureNotice
          failure={CLOCK_WRONG}
          stillWorks
          note={data.clock(today.value, manifest.date)}
        />
      ) : null}
    </>
  );
}

const PLAN_EXPIRED = { code: 'plan-expired', part: null } as const;
const CLOCK_WRONG = { code: 'clock-wrong', part: null } as const;
