import { effect } from '@preact/signals';
import { address } from '../routing/router.ts';
import { announce } from './announcement.ts';
import { messages } from './language.ts';
import { outcome } from './look-up.ts';
import { sayOutcome } from './say-outcome.ts';
import { documentTitle } from './title.ts';

/** Keeps the document's title and the live region in step with what is on the screen. */
export function startFollowing(): void {
  effect(() => {
    document.title = documentTitle(messages.value, address.value, outcome.value);
  });
  let said = '';
  effect(() => {
    const now = outcome.value;
    if (address.value.screen !== 'home') return;
    const sentence = sayOutcome(messages.peek(), now);
    if (sentence !== said) announce(sentence);
    said = sentence;
  });
}
