import type { AllMessages } from '../messages/answer/en.ts';
import type { ZipFinding } from '../state/finding.ts';
import { factText, type ReceiptFact } from './receipt-body.tsx';

/** How an answer was arrived at, from which data and as of when. */
export function receiptFacts(messages: AllMessages, finding: ZipFinding): readonly ReceiptFact[] {
  const { receipt } = messages;
  const { districts, basis, primaryRule, plan, snapshotId, date, sources } = finding.receipt;
  return [
    {
      name: receipt.basisTitle,
      texts: [districts.join(', '), receipt.basis[basis], receipt.rule[primaryRule]].filter(
        (text) => text !== '',
      ),
    },
    { name: receipt.plan, texts: [receipt.lines(plan)] },
    { name: receipt.snapshot, texts: [`${snapshotId} · ${messages.date(date)}`] },
    {
      name: receipt.sourcesTitle,
      texts: sources.map(({ title, vintage }) => ({
        english: title,
        rest: `(${messages.date(vintage)})`,
      })),
    },
  ];
}

/** The same as text for a message or a note. */
export function receiptText(messages: AllMessages, finding: ZipFinding): string {
  const facts = receiptFacts(messages, finding).map(factText);
  return [`Pocket District: ${finding.answer.zip}`, ...facts, messages.frame.notOfficial].join(
    '\n',
  );
}
