import type { ZipFinding } from '../state/finding.ts';
import { allMessages } from './all-messages.ts';
import { ReceiptBody } from './receipt-body.tsx';
import { receiptFacts, receiptText } from './receipt-facts.ts';

/** The receipt of an answer, folded: what it rests on, to read or to copy. */
export function Receipt({ finding }: { readonly finding: ZipFinding }) {
  const words = allMessages.value;
  return (
    <details class="receipt">
      <summary>
        <span>
          {words.receipt.title}
          <span class="note-soft"> · {words.receipt.data(finding.receipt.date)}</span>
        </span>
      </summary>
      <ReceiptBody facts={receiptFacts(words, finding)} text={() => receiptText(words, finding)} />
    </details>
  );
}
