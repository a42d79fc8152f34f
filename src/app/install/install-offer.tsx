import { lazyPart } from '../components/lazy-part.tsx';
import { installOffer } from './install-state.ts';

// Few visits see it, and none before an answer.
const InstallCard = lazyPart(
  () => import('./install-card.tsx'),
  () => null,
);

/** After a first answer: keep the app on the home screen. Declined once, it is not offered again. */
export function InstallOffer() {
  const offer = installOffer.value;
  return offer === null ? null : <InstallCard offer={offer} />;
}
