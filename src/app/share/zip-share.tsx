import type { KnownZip } from '../../lib/index.ts';
import { allMessages } from '../answer/all-messages.ts';
import { codesOf } from '../plans/codes-of.ts';
import { pocket } from '../state/answers.ts';
import type { ZipFinding } from '../state/finding.ts';
import { nextOpen } from '../state/plans.ts';
import { ShareBar } from './share-bar.tsx';
import { shareWords } from './share-words.ts';
import { shareableZip } from './share-zip.ts';

/** What can be done with the answer to a ZIP. Comes after the answer, which nobody delays for it. */
export default function ZipShare({ finding }: { readonly finding: ZipFinding }) {
  const others = otherDistricts(finding.answer);
  return <ShareBar what={shareableZip(allMessages.value, shareWords(), finding, others)} />;
}

function otherDistricts({ zip, plan }: KnownZip): readonly string[] {
  if (nextOpen.value === null || pocket.value === null) return [];
  const both = pocket.value.lookupZip(zip, { plan: 'both' });
  if (both.verdict === 'same') return [];
  return codesOf(plan === nextOpen.value ? both.now : both.next);
}
