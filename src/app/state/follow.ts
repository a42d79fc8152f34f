import { effect } from '@preact/signals';
import { address, arrivals } from '../routing/router.ts';
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
  // What was said of the screen before is not so any more; the next one speaks for itself.
  effect(() => {
    if (arrivals.value > 0 && address.peek().screen !== 'home') announce('');
  });
  let said = '';
  let before = address.peek();
  effect(() => {
    const here = address.value;
    if (here.screen !== 'home') {
      said = '';
      return;
    }
    const now = outcome.value;
    const words = messages.peek();
    const outdated = now.kind === 'found' && planEnded.value;
    const caution = outdated ? ` ${words.failures['plan-expired'].sentence}` : '';
    const sentence = sayOutcome(words, now) + caution;
    if (sentence !== said || here !== before) announce(sentence);
    said = sentence;
    before = here;
  });
}
