import { retry } from '../state/data-feed.ts';
import type { DataFailure } from '../state/data-status.ts';
import { messages } from '../state/language.ts';

interface Props {
  readonly failure: DataFailure;
  /** Whether answers go on in spite of it. */
  readonly stillWorks: boolean;
}

/** A failure in plain words: what is so, what still works, what to do. */
export function FailureNotice({ failure, stillWorks }: Props) {
  const { data, failures } = messages.value;
  const { sentence, action } = failures[failure.code];
  return (
    <section class={stillWorks ? 'notice notice-care' : 'notice notice-alert'}>
      <p class="notice-title">{sentence}</p>
      <p>
        {stillWorks ? `${data.stillWorks} ` : ''}
        {action}
      </p>
      {failure.part === null ? null : <p class="note-soft">{data.part(failure.part)}</p>}
      <p>
        <button type="button" class="button" onClick={retry}>
          {data.recheck}
        </button>
      </p>
    </section>
  );
}
