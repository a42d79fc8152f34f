import { useEffect, useState } from 'preact/hooks';
import { type KeysMessages, keysEn } from '../messages/keys/en.ts';
import { keysEs } from '../messages/keys/es.ts';
import type { Language } from '../messages/language.ts';
import { pocket } from '../state/answers.ts';
import { language } from '../state/language.ts';
import { BOX_ID } from './box-id.ts';
import './keys-toggle.css';

const TEXTS: Readonly<Record<Language, KeysMessages>> = { en: keysEn, es: keysEs };

/** Which keys a phone brings up: digits, until the person wants letters in this visit. */
let letters = false;

/** So that the names are ready when the first letter comes; where it fails, the letter tells. */
function openSearchSoon(): void {
  const open = pocket.peek();
  if (open === null) return;
  import('./ask-search.ts').then((search) => search.openSearchSoon(open)).catch(() => undefined);
}

function boxInput(): HTMLInputElement | null {
  const box = document.getElementById(BOX_ID);
  return box instanceof HTMLInputElement ? box : null;
}

function bringUp(box: HTMLInputElement | null): void {
  if (box !== null) box.inputMode = letters ? 'text' : 'numeric';
}

/** Changes between the large digits that a ZIP needs and the letters of a name. */
export default function KeysToggle() {
  const words = TEXTS[language.value];
  const [shown, setShown] = useState(letters);

  // The box was emptied, or is a new one.
  useEffect(() => bringUp(boxInput()), []);

  function change(): void {
    const box = boxInput();
    letters = !letters;
    setShown(letters);
    bringUp(box);
    // The keys that are up stay the old ones until the box is entered anew.
    box?.blur();
    box?.focus();
    if (letters) openSearchSoon();
  }

  return (
    <button type="button" class="icon-button zip-clear keys-toggle" onClick={change}>
      <span aria-hidden="true">{shown ? '123' : 'ABC'}</span>
      <span class="visually-hidden">{shown ? words.digits : words.letters}</span>
    </button>
  );
}
