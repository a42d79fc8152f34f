import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { lazyPart } from '../components/lazy-part.tsx';
import { WhereButton } from '../doorstep/where-button.tsx';
import { spokenDigits } from '../messages/format.ts';
import { afterPaint } from '../state/after-paint.ts';
import { extrasWanted } from '../state/extras.ts';
import { messages } from '../state/language.ts';
import { outcome, settle, typeZip, zipText } from '../state/look-up.ts';

/** A finger wants the keyboard out of the way of the answer; a keyboard's user goes on typing. */
const FINGER = matchMedia('(pointer: coarse)');
const MOUSE = matchMedia('(hover: hover) and (pointer: fine)');

const KeysToggle = lazyPart(() => import('../search/keys-toggle.tsx'));

/** So many characters fit into the box in large figures: a ZIP+4. */
const LARGE = 10;

/** The one box: answers on the fifth digit, without a button. */
export function ZipBox() {
  const { zipBox } = messages.value;
  const input = useRef<HTMLInputElement>(null);
  const text = zipText.value;
  const now = outcome.value;

  useEffect(() => {
    if (MOUSE.matches && zipText.peek() === '') input.current?.focus();
  }, []);

  function onInput(event: Event): void {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const typed = event.currentTarget.value;
    typeZip(typed);
    const box = event.currentTarget;
    if (FINGER.matches && /^\d{5}$/.test(typed)) void afterPaint().then(() => box.blur());
  }

  function clear(): void {
    typeZip('');
    input.current?.focus();
  }

  return (
    <form
      class="zip-box"
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <label class="zip-label" for="zip">
        {zipBox.label}
      </label>
      <div class="zip-row">
        <div class="zip-field">
          <input
            ref={input}
            id="zip"
            class={
              now.kind === 'words' || text.length > LARGE ? 'zip-input zip-words' : 'zip-input'
            }
            role="combobox"
            aria-expanded={false}
            aria-autocomplete="list"
            type="text"
            inputMode={now.kind === 'words' ? 'text' : 'numeric'}
            autocomplete="postal-code"
            enterkeyhint="search"
            autocapitalize="off"
            autocorrect="off"
            spellcheck={false}
            value={text}
            aria-describedby="zip-hint"
            aria-invalid={now.kind === 'misread'}
            onInput={onInput}
            onBlur={settle}
            onFocus={(event) => event.currentTarget.select()}
          />
          {text === '' ? (
            FINGER.matches && extrasWanted.value && <KeysToggle />
          ) : (
            <button type="button" class="icon-button zip-clear" onClick={clear}>
              <Icon name="close" />
              <span class="visually-hidden">{zipBox.clear}</span>
            </button>
          )}
        </div>
      </div>
      <p id="zip-hint" class="zip-hint" hidden={now.kind === 'found' || now.kind === 'words'}>
        {now.kind === 'beginning' ? zipBox.more(now.missing) : zipBox.hint}
        {now.kind === 'found' ? ` ${spokenDigits(now.finding.answer.zip)}` : null}
      </p>
      <WhereButton />
    </form>
  );
}
