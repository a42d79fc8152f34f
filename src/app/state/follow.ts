import { effect, signal } from '@preact/signals';
import { address, arrivals } from '../routing/router.ts';
import { afterPaint } from './after-paint.ts';
import { announce } from './announcement.ts';
import { planEnded } from './clock-trouble.ts';
import { messages } from './language.ts';
import { outcome } from './look-up.ts';
import type { Outcome } from './outcome.ts';
import { documentTitle, pageTitle } from './title.ts';

type Say = (outcome: Outcome) => string;

/** Comes with the parts of an answer: before the first one there is nothing to say. */
const say = signal<Say | null>(null);

/** Keeps the document's title and the live region in step with what is on the screen. */
export function startFollowing(): void {
  // The title follows the frame that shows what it names.
  for (const said of [messages, address, outcome, pageTitle]) {
    said.subscribe(() => void afterPaint().then(showTitle));
  }
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
    const outdated = now.kind === 'found' && planEnded.value;
    const caution = outdated ? ` ${messages.peek().failures['plan-expired'].sentence}` : '';
    const sentence = speech(now) + caution;
    if (sentence !== said || here !== before) announce(sentence);
    said = sentence;
    before = here;
  });
}

function showTitle(): void {
  document.title = documentTitle(messages.peek(), address.peek(), outcome.peek());
}

function speech(now: Outcome): string {
  if (now.kind === 'nothing' || now.kind === 'words' || now.kind === 'beginning') return '';
  if (say.value === null) void loadSpeech();
  return say.value?.(now) ?? '';
}

/** Where it cannot be had, what is on the screen has to do; the next outcome tries again. */
async function loadSpeech(): Promise<void> {
  try {
    say.value = (await import('../answer/say-outcome.ts')).sayOutcome;
  } catch {}
}
