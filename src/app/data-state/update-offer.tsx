import { lazyPart } from '../components/lazy-part.tsx';
import { newerDataReady } from '../state/newer-data.ts';
import { shellUpdateReady } from '../state/shell-update.ts';

const UpdateCard = lazyPart(
  () => import('./update-card.tsx'),
  () => null,
);

/** Something newer is here, the app or its data: offered at once, never imposed. */
export function UpdateOffer() {
  if (shellUpdateReady.value) return <UpdateCard key="app" what="app" />;
  return newerDataReady.value ? <UpdateCard key="data" what="data" /> : null;
}
