import { ZIP_NUMBERS, zipText } from '../../../src/core/zip-table.ts';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { openPocketDistrict, type PlanVerdict } from '../../../src/lib/index.ts';

/** What is said of the ZIPs that have an estimate for the coming plan. */
export async function countVerdicts(): Promise<Record<PlanVerdict, number>> {
  const data = await openPocketDistrict({ source: folderSource(), plan: 'both' });
  const counts = { same: 0, changed: 0, unsure: 0 };
  for (let zip = 0; zip < ZIP_NUMBERS; zip++) {
    const { next, verdict } = data.lookupZip(zipText(zip), { plan: 'both' });
    if (next.status === 'found' && next.basis === 'plan-estimate') counts[verdict]++;
  }
  return counts;
}
