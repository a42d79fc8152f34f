import { useState } from 'preact/hooks';
import { announce } from '../state/announcement.ts';
import { chooseRecents, forgetRecents, keepsRecents, recents } from '../state/recents.ts';
import { settingsWords } from './settings-words.ts';

/** Whether the last ZIPs are kept, and a way to forget them. */
export function RecentsSetting() {
  const settings = settingsWords();
  const [forgotten, setForgotten] = useState(false);

  function forget(): void {
    forgetRecents();
    setForgotten(true);
    announce(settings.forgotten);
  }

  return (
    <fieldset class="group">
      <legend class="group-title">{settings.recents}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={keepsRecents.value}
          onChange={(event) => chooseRecents(event.currentTarget.checked)}
        />
        {settings.keepRecents}
      </label>
      <p class="note-soft">{settings.recentsHint}</p>
      {recents.value.length > 0 ? (
        <p>
          <button type="button" class="button" onClick={forget}>
            {settings.forget}
          </button>
        </p>
      ) : null}
      {forgotten && recents.value.length === 0 ? <p>{settings.forgotten}</p> : null}
    </fieldset>
  );
}
