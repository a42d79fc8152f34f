import { useState } from 'preact/hooks';
import { pocket } from '../state/answers.ts';
import { openSearchSoon } from './ask-search.ts';
import { BOX_ID } from './use-combobox.ts';
import { searchWords } from './words.ts';
import './keys-toggle.css';

/** Which keys a phone brings up: digits, until the person wants letters in this visit. */
let letters = false;

/** Changes between the large digits that a ZIP needs and the letters of a name. */
export default function KeysToggle() {
  const words = searchWords();
  const [shown, setShown] = useState(letters);

  function change(): void {
    const box = document.getElementById(BOX_ID);
    if (!(box instanceof HTMLInputElement)) return;
    letters = !letters;
    setShown(letters);
    box.inputMode = letters ? 'text' : 'numeric';
    // The keys that are up stay the old ones until the box is entered anew.
    box.blur();
    box.focus();
    const open = pocket.peek();
    if (letters && open !== null) openSearchSoon(open);
  }

  return (
    <button type="button" class="icon-button zip-clear keys-toggle" onClick={change}>
      <span aria-hidden="true">{shown ? '123' : 'ABC'}</span>
      <span class="visually-hidden">{shown ? words.digitsHint : words.lettersHint}</span>
    </button>
  );
}
