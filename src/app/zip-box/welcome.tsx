import { messages } from '../state/language.ts';
import { RecentList } from './recent-list.tsx';

/** Before the first digit: what this is, and the last answers. */
export function Welcome() {
  const { welcome } = messages.value;
  return (
    <div class="welcome">
      <p class="welcome-lead">{welcome.lead}</p>
      <p>{welcome.private}</p>
      <RecentList />
    </div>
  );
}
