import { keepsList } from './keep-lists.ts';
import { chooseKeeping } from './list-state.ts';
import { listWords } from './list-words.ts';

/** Whether the last result stays on the device; off deletes it. */
export function KeepLists() {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={keepsList.value}
        onChange={(event) => void chooseKeeping(event.currentTarget.checked)}
      />
      {listWords().keep}
    </label>
  );
}
