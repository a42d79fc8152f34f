import { useEffect } from 'preact/hooks';
import { today } from '../state/clock.ts';
import { closeFlip, noteFlipShown } from '../state/plan-flip.ts';
import { plansWords } from './plans-words.ts';

/** Told once: answers have gone over to the new Congress, and by which clock. */
export default function PlanFlip() {
  const { flip } = plansWords();
  useEffect(() => noteFlipShown(), []);
  return (
    <section class="notice" aria-labelledby="flip-title">
      <h2 id="flip-title" class="notice-title">
        {flip.title}
      </h2>
      <p>{flip.text}</p>
      <p class="note-soft">{flip.clock(today.value)}</p>
      <div class="actions">
        <button type="button" class="button" onClick={closeFlip}>
          {flip.close}
        </button>
      </div>
    </section>
  );
}
