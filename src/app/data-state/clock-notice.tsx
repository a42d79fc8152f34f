import { pocket } from '../state/answers.ts';
import { nowMs, today } from '../state/clock.ts';
import { clockWrong, planEnded } from '../state/clock-trouble.ts';
import { planInForce } from '../state/plans.ts';
import { clockWords } from './clock-words.ts';
import { FailureNotice } from './failure-notice.tsx';

const PLAN_EXPIRED = { code: 'plan-expired', part: null } as const;

/** What the clock and the data say of each other: one of them is wrong, or a Congress has ended. */
export default function ClockNotice() {
  const manifest = pocket.value?.manifest;
  if (manifest === undefined) return null;
  return (
    <>
      {planEnded.value ? (
        <FailureNotice
          failure={PLAN_EXPIRED}
          stillWorks
          note={clockWords().ended(planInForce.value)}
        />
      ) : null}
      {clockWrong.value ? <ClockWrong dataDate={manifest.date} /> : null}
    </>
  );
}

/** No button: no look at the host mends a clock, and it is read anew whenever the app is come back to. */
function ClockWrong({ dataDate }: { readonly dataDate: string }) {
  const words = clockWords();
  const behind = nowMs.value < Date.parse(dataDate);
  return (
    <section class="notice notice-care">
      <p class="notice-title">{behind ? words.behind : words.ahead}</p>
      <p>{(behind ? words.behindText : words.aheadText)(today.value, dataDate)}</p>
    </section>
  );
}
