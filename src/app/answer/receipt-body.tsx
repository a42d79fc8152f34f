import { CopyButton } from '../components/copy-button.tsx';

/** A line of a receipt; the titles of sources are English in every language. */
type ReceiptLine = string | { readonly english: string; readonly rest: string };

export interface ReceiptFact {
  readonly name: string;
  readonly texts: readonly ReceiptLine[];
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
              <dd key={lineText(line)}>
                {typeof line === 'string' ? (
                  line
                ) : (
                  <>
                    <span lang="en">{line.english}</span> {line.rest}
                  </>
                )}
              </dd>
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

/** A fact as text: `Sources: … …`. */
export function factText({ name, texts }: ReceiptFact): string {
  return `${name}: ${texts.map(lineText).join(' ')}`;
}

function lineText(line: ReceiptLine): string {
  return typeof line === 'string' ? line : `${line.english} ${line.rest}`;
}
