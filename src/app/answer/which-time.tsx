import { lazyPart } from '../components/lazy-part.tsx';
import { clockWrong, planEnded } from '../state/clock-trouble.ts';
import { flipToTell } from '../state/plan-flip.ts';
import { PlanRibbon } from './plan-ribbon.tsx';

const ClockNotice = lazyPart(
  () => import('../data-state/clock-notice.tsx'),
  () => null,
);
const PlanFlip = lazyPart(() => import('../plans/plan-flip.tsx'));

/**
 * Over the answer of a screen of its own: of which time it is, where that is not plain. Whoever comes
 * by a link or by "Where am I" has not seen the first screen, which says it over the box.
 */
export function WhichTime() {
  return (
    <>
      {planEnded.value || clockWrong.value ? <ClockNotice /> : null}
      {flipToTell.value ? <PlanFlip /> : null}
      <PlanRibbon />
    </>
  );
}
