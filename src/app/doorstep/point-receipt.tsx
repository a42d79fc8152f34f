import { allMessages } from '../answer/all-messages.ts';
import { ReceiptBody } from '../answer/receipt-body.tsx';
import { pocket } from '../state/answers.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import type { PointFinding } from './point-finding.ts';
import { bandText, certaintyText, districtsText } from './point-text.ts';
import { pointText } from './spot-text.ts';

/** What an answer to a spot rests on, folded: to read or to copy. */
export function PointReceipt({ finding }: { readonly finding: PointFinding }) {
  const words = allMessages.value;
  const facts = receiptOf(finding);
  const text = () =>
    [
      'Pocket District',
      ...facts.map(({ name, texts }) => `${name}: ${texts.join(' ')}`),
      words.frame.notOfficial,
    ].join('\n');
  return (
    <details class="receipt">
      <summary>{words.receipt.title}</summary>
      <ReceiptBody facts={facts} text={text} />
    </details>
  );
}

function receiptOf(finding: PointFinding) {
  const { receipt: words, date } = allMessages.value;
  const { receipt, distance, within } = doorstepWords();
  const { answer } = finding;
  const { accuracyMeters, knownErrorMeters } = answer;
  const manifest = pocket.value?.manifest;
  const position = [
    pointText(answer.point),
    ...(accuracyMeters === null ? [] : [within(accuracyMeters)]),
  ];
  return [
    { name: words.basisTitle, texts: [districtsText(finding)] },
    { name: receipt.position, texts: position },
    {
      name: receipt.verdict,
      texts: [certaintyText(finding), bandText(finding)].filter((text) => text !== null),
    },
    {
      name: words.plan,
      texts: [
        words.lines(answer.plan),
        ...(knownErrorMeters === null ? [] : [receipt.lines(distance(knownErrorMeters))]),
      ],
    },
    ...(manifest === undefined
      ? []
      : [{ name: words.snapshot, texts: [`${manifest.id} · ${date(manifest.date)}`] }]),
  ];
}
