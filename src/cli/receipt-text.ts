import type { Receipt, SourceEntry } from '../lib/index.ts';
import { receiptRule } from './messages.ts';

/** A receipt as lines that can be copied into a note. */
export function receiptText(receipt: Receipt): string[] {
  return [
    `Receipt for ${receipt.zip}: ${receipt.districts.join(', ') || receipt.status}`,
    `  data     snapshot ${receipt.snapshotId} of ${receipt.date}, Congress ${receipt.plan}`,
    `  rule     ${receiptRule(receipt.basis, receipt.primaryRule)}`,
    ...receipt.sources.map((source, i) => `  ${i === 0 ? 'sources' : '       '}  ${line(source)}`),
  ];
}

function line({ title, vintage, licence, url }: SourceEntry): string {
  return [title, vintage, licence, url].filter((part) => part !== null).join(', ');
}
