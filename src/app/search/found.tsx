import { parseZip } from '../../core/parse-zip.ts';
import { pocket } from '../state/answers.ts';
import { Misread } from '../zip-box/misread.tsx';
import { HitList } from './hit-list.tsx';
import { isStreetAddress } from './street-address.ts';
import { StreetNote } from './street-note.tsx';
import { useHits } from './use-hits.ts';
import { searchWords } from './words.ts';

/** More of a text is not repeated to the person. */
const LONGEST_SAID = 40;

/** What letters in the box may mean: the list of it, or why there is none. */
export function Found({ text }: { readonly text: string }) {
  const words = searchWords();
  const hits = useHits(text);
  const street = isStreetAddress(text);
  if (hits.kind !== 'found') {
    return (
      <>
        <p class={hits.kind === 'opening' ? 'note-soft appears-late' : 'note-soft'}>
          {words[hits.kind]}
        </p>
        {street ? <StreetNote /> : null}
      </>
    );
  }
  if (hits.groups.length > 0) {
    return (
      <>
        <HitList groups={hits.groups} />
        {street ? <StreetNote /> : null}
      </>
    );
  }
  if (street) return <StreetNote />;
  const answer = pocket.value?.lookupZip(text) ?? parseZip(text);
  // `9O210`: letters that were meant as digits.
  const suggestion = 'suggestion' in answer ? answer.suggestion : null;
  if (suggestion !== null) return <Misread reason="not-digits" suggestion={suggestion} />;
  const said = text.trim();
  return (
    <section class="notice notice-care">
      <p class="notice-title">
        {words.nothing(said.length > LONGEST_SAID ? `${said.slice(0, LONGEST_SAID)}…` : said)}
      </p>
      <p>{words.nothingHelp}</p>
    </section>
  );
}
