import { CopyButton } from '../components/copy-button.tsx';
import type { ZipFinding } from '../state/finding.ts';
import { messages } from '../state/language.ts';
import { receiptFacts, receiptText } from './receipt-facts.ts';

/** The receipt of an answer, folded: what it rests on, to read or to copy. */
export function Receipt({ finding }: { readonly finding: ZipFinding }) {
  const words = messages.value;
  return (
    <details class="receipt">
      <summary>
        <span>
          {words.receipt.title}
          <span class="note-soft"> · {words.receipt.data(finding.receipt.date)}</span>
        </span>
      </summary>
      <dl class="receipt-facts">
        {receiptFacts(words, finding).map(({ name, texts }) => (
          <div key={name}>
            <dt>{name}</dt>
            {texts.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p class="receipt-copy">
        <CopyButton text={() => receiptText(words, finding)} />
      </p>
    </details>
  );
}
