import type { LocatedPoint, Manifest, Plan, Receipt, SourceEntry } from '../lib/index.ts';
import { receiptRule } from './messages.ts';
import { pointReceiptRule } from './point-messages.ts';

/** A receipt as lines that can be copied into a note. */
export function receiptText(receipt: Receipt): string[] {
  return [
    `Receipt for ${receipt.zip}: ${receipt.districts.join(', ') || receipt.status}`,
    ...data(receipt.snapshotId, receipt.date, receipt.plan),
    `  rule     ${receiptRule(receipt.basis, receipt.primaryRule)}`,
    ...sources(receipt.sources),
  ];
}

/** The same for the answer to a position, which stands over it, from the snapshot of `manifest`. */
export function pointReceiptText(answer: LocatedPoint, manifest: Manifest): string[] {
  const codes = answer.districts.map(({ code }) => code);
  return [
    `Receipt: ${codes.join(', ') || answer.status}`,
    ...data(manifest.id, manifest.date, answer.plan),
    `  rule     ${pointReceiptRule(answer)}`,
    ...sources(manifest.sources),
  ];
}

function data(snapshotId: string, date: string, plan: Plan): string[] {
  return [`  data     snapshot ${snapshotId} of ${date}, Congress ${plan}`];
}

function sources(entries: readonly SourceEntry[]): string[] {
  return entries.map((entry, i) => `  ${i === 0 ? 'sources' : '       '}  ${line(entry)}`);
}

function line({ title, vintage, licence, url }: SourceEntry): string {
  return [title, vintage, licence, url].filter((part) => part !== null).join(', ');
}
