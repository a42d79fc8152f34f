import type { ZipMisreadReason } from '../../lib/index.ts';
import { allMessages } from '../answer/all-messages.ts';
import { putZip } from '../state/look-up.ts';

interface Props {
  readonly reason: ZipMisreadReason;
  readonly suggestion: string | null;
}

/** Why a text is no ZIP, and the ZIP that may have been meant. */
export function Misread({ reason, suggestion }: Props) {
  const { misread } = allMessages.value;
  return (
    <section class="notice notice-care">
      <p class="notice-title">{misread[reason]}</p>
      {suggestion === null ? null : (
        <p>
          <button type="button" class="button button-strong" onClick={() => putZip(suggestion)}>
            {misread.didYouMean(suggestion)}
          </button>
        </p>
      )}
    </section>
  );
}
