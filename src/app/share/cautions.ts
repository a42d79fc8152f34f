import { pocket } from '../state/answers.ts';
import { today } from '../state/clock.ts';
import { clockWrong, planEnded } from '../state/clock-trouble.ts';
import { shareWords } from './share-words.ts';

/** What the screen warns of over an answer, for the message that the answer goes out in; mostly nothing. */
export function cautions(): readonly string[] {
  const open = pocket.value;
  const words = shareWords();
  if (open === null) return [];
  return [
    ...(clockWrong.value ? [words.clockWrong(today.value, open.manifest.date)] : []),
    ...(planEnded.value ? [words.planEnded] : []),
  ];
}
