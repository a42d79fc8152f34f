import { recents } from '../state/recents.ts';

/** Postal code of the state of the person's last answer: of things called alike, those in it come first. */
export function homeState(): string | null {
  return recents.peek()[0]?.answer.states[0] ?? null;
}
