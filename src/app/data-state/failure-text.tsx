import { type DataFailure, partWorthSaying } from '../state/data-status.ts';
import { messages } from '../state/language.ts';

/** A failure in two sentences: what is so, and what to do. */
export function FailureText({ failure }: { readonly failure: DataFailure }) {
  const { failures, data } = messages.value;
  const { sentence, action } = failures[failure.code];
  const part = partWorthSaying(failure);
  return (
    <>
      <p>
        <b>{sentence}</b> {action}
      </p>
      {part === null ? null : <p class="note-soft">{data.part(part)}</p>}
    </>
  );
}
