import { lazyPart } from '../components/lazy-part.tsx';
import { recall } from '../state/device-memory.ts';
import { messages } from '../state/language.ts';
import { RecentList } from './recent-list.tsx';

const SavedOnHome = lazyPart(
  () => import('../saved/saved-on-home.tsx'),
  () => null,
);

/** Before the first digit: what this is, and the last answers. */
export function Welcome() {
  const { welcome } = messages.value;
  return (
    <div class="welcome">
      <p class="welcome-lead">{welcome.lead}</p>
      <p>{welcome.private}</p>
      {recall('has-saved') === true ? <SavedOnHome /> : null}
      <RecentList />
    </div>
  );
}
