import { useEffect, useId, useRef } from 'preact/hooks';
import type { Refusal } from '../../list/refuse.ts';
import { FAILURE_CODES } from '../../shared/failure.ts';
import { FailureText } from '../data-state/failure-text.tsx';
import { KeepLists } from './keep-lists-choice.tsx';
import type { ListFailure } from './list-messages.ts';
import { takeList } from './list-state.ts';
import { listWords } from './list-words.ts';

interface Props {
  readonly trouble: Refusal | ListFailure | null;
  /** Whether something is being held over the page. */
  readonly isOver: boolean;
}

/** Open, drop or paste a list; and why the last one would not do. */
export function ChooseList({ trouble, isOver }: Props) {
  const words = listWords();
  const inputId = useId();
  const pasteId = useId();
  const text = useRef<HTMLTextAreaElement>(null);

  const take = (file: File | undefined) => {
    if (file !== undefined) void takeList({ name: file.name, content: file });
  };
  const takeText = (pasted: string) =>
    void takeList({ name: words.pastedName, content: new Blob([pasted]) });

  return (
    <div class={isOver ? 'screen list-over' : 'screen'}>
      {trouble === null ? null : <Trouble of={trouble} />}
      <p class="list-lead">{words.lead}</p>
      <div class="list-drop">
        <span class="list-file">
          <input
            id={inputId}
            class="list-file-input"
            type="file"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              take(file);
            }}
          />
          <label class="button button-strong button-large" for={inputId}>
            {words.open}
          </label>
        </span>
        <span class="list-drop-hint">{words.drop}</span>
        <p class="note-soft">{words.formats}</p>
      </div>
      <div class="list-paste">
        <label class="list-label" for={pasteId}>
          {words.paste}
        </label>
        <textarea
          id={pasteId}
          ref={text}
          class="list-text"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${pasteId}-hint`}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            // More than a cell is a list: it need not go through the box, where much of it is slow.
            if (!/[\r\n]./.test(pasted) || event.currentTarget.value !== '') return;
            event.preventDefault();
            takeText(pasted);
          }}
        />
        <p id={`${pasteId}-hint`} class="note-soft">
          {words.pasteHint}
        </p>
        <p>
          <button type="button" class="button" onClick={() => takeText(text.current?.value ?? '')}>
            {words.read}
          </button>
        </p>
      </div>
      <KeepLists />
    </div>
  );
}

function Trouble({ of }: { readonly of: Refusal | ListFailure }) {
  const words = listWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [of]);
  const known = FAILURE_CODES.find((code) => code === of && code !== 'quota');
  return (
    <div ref={box} class="notice notice-alert" role="alert">
      {known === undefined ? (
        <p class="notice-title">{sentence(of)}</p>
      ) : (
        <FailureText failure={{ code: known, part: null }} />
      )}
    </div>
  );

  function sentence(code: Refusal | ListFailure): string {
    if (code === 'no-list') return words.noList;
    if (code === 'quota') return words.noRoom;
    return words.refused[code as Refusal];
  }
}
