import { CopyButton } from '../components/copy-button.tsx';

export interface ReceiptFact {
  readonly name: string;
  readonly texts: readonly string[];
}

interface Props {
  readonly facts: readonly ReceiptFact[];
  /** The same as text for a message or a note. */
  readonly text: () => string;
}

/** What an answer rests on, to read or to copy. */
export function ReceiptBody({ facts, text }: Props) {
  return (
    <>
      <dl class="receipt-facts">
        {facts.map(({ name, texts }) => (
          <div key={name}>
            <dt>{name}</dt>
            {texts.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p class="receipt-copy">
        <CopyButton text={text} />
      </p>
    </>
  );
}
