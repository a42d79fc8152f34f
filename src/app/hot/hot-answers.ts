import hot from 'virtual:hot-answers';
import { hasPlanEnded } from '../../core/plan-clock.ts';
import { nowMs } from '../state/clock.ts';
import type { ZipFinding } from '../state/finding.ts';

/**
 * The answer to one of the commonest ZIPs, as the data said it that came with this shell; null for
 * any other, and when its Congress has ended. Its offices are not known.
 */
export function hotFinding(zip: string): ZipFinding | null {
  const finding = hot.findings.find(({ answer }) => answer.zip === zip);
  if (finding === undefined || hasPlanEnded(finding.answer.plan, nowMs.peek())) return null;
  return { ...finding, receipt: { ...finding.receipt, sources: hot.sources } };
}
