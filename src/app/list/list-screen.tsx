import { useEffect } from 'preact/hooks';
import { DataTrouble } from '../data-state/data-trouble.tsx';
import { WaitingForData } from '../data-state/waiting-for-data.tsx';
import { pocket } from '../state/answers.ts';
import { ChooseList } from './choose-list.tsx';
import { ListDone } from './list-done.tsx';
import { ListRunning } from './list-running.tsx';
import { listState, showKept, takeDropped } from './list-state.ts';
import { listWords } from './list-words.ts';
import { LookAtList } from './look-at-list.tsx';
import { useDrop } from './use-drop.ts';
import './list.css';

/** A whole list at once: bring it, check the columns, take the result. */
export default function ListScreen() {
  const state = listState.value;
  useEffect(() => void showKept(), [state.kind === 'opening']);
  // In every state: what is dropped on a page that does not take it opens in the page's place.
  const isOver = useDrop(takeDropped);

  switch (state.kind) {
    case 'opening':
      return null;
    case 'done':
      return <ListDone result={state.result} />;
    case 'run':
      return <ListRunning list={state.list} progress={state.progress} beganMs={state.beganMs} />;
    case 'looking':
      return <p class="appears-late">{listWords().looking}</p>;
    case 'look':
      return <LookAtList {...state} />;
    case 'choose':
      if (pocket.value === null) {
        return (
          <>
            <DataTrouble />
            <WaitingForData />
          </>
        );
      }
      return <ChooseList trouble={state.trouble} isOver={isOver} />;
  }
}
