import { formatAddress } from '../routing/address.ts';
import { online } from '../state/connection.ts';
import { retry } from '../state/data-feed.ts';
import { type DataFailure, partWorthSaying } from '../state/data-status.ts';
import { messages } from '../state/language.ts';

interface Props {
  readonly failure: DataFailure;
  /** Whether answers go on in spite of it. */
  readonly stillWorks: boolean;
  /** What else there is to say about it. */
  readonly note?: string;
}

/** What can be tried anew without a network: all else waits for one, and goes on by itself then. */
const ON_THE_DEVICE = /^(storage|blocked|quota|internal)/;

/** A failure in plain words: what is so, what still works, what to do. */
export function FailureNotice({ failure, stillWorks, note }: Props) {
  const { data, failures, frame } = messages.value;
  const { sentence, action } = failures[failure.code];
  const part = partWorthSaying(failure);
  const canTry = online.value || ON_THE_DEVICE.test(failure.code);
  return (
    <section class={stillWorks ? 'notice notice-care' : 'notice notice-alert'}>
      <p class="notice-title">{sentence}</p>
      <p>
        {note ?? (stillWorks ? data.stillWorks : '')} {action} {canTry ? null : data.byItself}
      </p>
      {part === null ? null : <p class="note-soft">{data.part(part)}</p>}
      <p class="actions">
        {canTry ? (
          <button type="button" class="button" onClick={retry}>
            {data.recheck}
          </button>
        ) : null}
        {failure.code === 'quota' ? (
          <a class="button" href={formatAddress({ screen: 'data' })}>
            {frame.data}
          </a>
        ) : null}
      </p>
    </section>
  );
}
