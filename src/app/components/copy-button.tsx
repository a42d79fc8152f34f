import { useState } from 'preact/hooks';
import { allMessages } from '../answer/all-messages.ts';
import { announce } from '../state/announcement.ts';
import { copyText } from './copy-text.ts';
import { Icon } from './icon.tsx';

const SAY_COPIED_MS = 2500;

/** Copies a text, made when it is wanted, and says whether that worked. */
export function CopyButton({ text }: { readonly text: () => string }) {
  const words = allMessages.value.receipt;
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');

  async function copy(): Promise<void> {
    const done = (await copyText(text())) ? 'copied' : 'refused';
    setState(done);
    announce(done === 'copied' ? words.copied : words.copyFailed);
    setTimeout(() => setState('ready'), SAY_COPIED_MS);
  }

  return (
    <>
      <button type="button" class="button" onClick={copy}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        {state === 'copied' ? words.copied : words.copy}
      </button>
      {state === 'refused' ? <span class="note-soft"> {words.copyFailed}</span> : null}
    </>
  );
}
