import { lazyPart } from '../components/lazy-part.tsx';
import { DataTrouble } from '../data-state/data-trouble.tsx';
import { InstallOffer } from '../install/install-offer.tsx';
import { outcome } from '../state/look-up.ts';
import { flipToTell } from '../state/plan-flip.ts';
import { OutcomeView } from '../zip-box/outcome-view.tsx';
import { ZipBox } from '../zip-box/zip-box.tsx';

const PlanFlip = lazyPart(() => import('../plans/plan-flip.tsx'));

/** The first screen: the ZIP box, and under it the answer. */
export default function Home() {
  const answered = outcome.value.kind === 'found';
  return (
    <div class={answered ? 'home home-answered' : 'home'}>
      <ZipBox />
      <DataTrouble />
      {flipToTell.value ? <PlanFlip /> : null}
      <OutcomeView outcome={outcome.value} />
      {answered ? <InstallOffer /> : null}
    </div>
  );
}
