import { formatAddress } from '../routing/address.ts';
import { listState, takeList } from './list-state.ts';
import { listWords } from './list-words.ts';

/** Goes to the screen of lists with these rows, where no work and no unsaved result is in their way. */
export function takePasted(rows: readonly string[]): void {
  const now = listState.peek();
  const busy = now.kind === 'run' || (now.kind === 'done' && !now.result.kept);
  const content = new Blob([rows.join('\n')]);
  if (!busy) void takeList({ name: listWords().pastedName, content });
  location.hash = formatAddress({ screen: 'list' });
}
