import { effect } from '@preact/signals';
import { address } from '../routing/router.ts';
import { announce } from './announcement.ts';
import { planEnded } from './clock-trouble.ts';
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
    const words = messages.peek();
    const outdated = now.kind === 'found' && planEnded.value;
    const caution = outdated ? ` ${words.failures['plan-expired'].sentence}` : '';
    const sentence = sayOutcome(words, now) + caution;
    if (sentence !== said) announce(sentence);
    said = sentence;
  });
}
