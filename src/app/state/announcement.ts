import { signal } from '@preact/signals';

/** What the live region says now. */
export const announcement = signal('');

// Typing goes on after the fifth digit at times (a ZIP+4); only what stays is worth saying.
const SAY_AFTER_MS = 400;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence once, unless another one follows at once. */
export function announce(sentence: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    announcement.value = sentence;
  }, SAY_AFTER_MS);
}
