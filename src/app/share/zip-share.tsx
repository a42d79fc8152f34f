import type { ZipFinding } from '../state/finding.ts';
import { messages } from '../state/language.ts';
import { ShareBar } from './share-bar.tsx';
import { shareWords } from './share-words.ts';
import { shareableZip } from './share-zip.ts';

/** What can be done with the answer to a ZIP. Comes after the answer, which nobody delays for it. */
export default function ZipShare({ finding }: { readonly finding: ZipFinding }) {
  return <ShareBar what={shareableZip(messages.value, shareWords(), finding)} />;
}
