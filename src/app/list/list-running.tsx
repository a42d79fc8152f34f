import { useEffect, useRef } from 'preact/hooks';
import type { ListProgress } from './list-client.ts';
import { type BroughtList, cancel } from './list-state.ts';
import { listWords } from './list-words.ts';

interface Props {
  readonly list: BroughtList;
  readonly progress: ListProgress;
  readonly beganMs: number;
}

/** Before this much time no rate is worth anything. */
const SETTLED_MS = 400;

/** How far the work is, how fast, how long still; and a way to end it. */
export function ListRunning({ list, progress, beganMs }: Props) {
  const words = listWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const ms = performance.now() - beganMs;
  const isSettled = ms > SETTLED_MS && progress.bytesRead > 0;
  const share = list.content.size === 0 ? 0 : progress.bytesRead / list.content.size;
  const perSecond = isSettled ? rounded((progress.rows / ms) * 1000) : 0;
  const secondsLeft = Math.ceil((((1 - share) / share) * ms) / 1000);
  return (
    <div class="screen list-running">
      <h2 ref={heading} class="list-name" tabIndex={-1}>
        {words.running}
      </h2>
      <p>{list.name}</p>
      <progress class="progress" max={1} value={share} aria-label={words.running} />
      <p class="list-figures">{words.progress(progress.rows, perSecond)}</p>
      <p class="note-soft">{isSettled && share < 1 ? words.left(secondsLeft) : '\u00a0'}</p>
      <p>
        <button type="button" class="button" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

/** Two digits that count: a rate jumps about. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}
