import { useEffect } from 'preact/hooks';
import { parseZip } from '../../core/parse-zip.ts';
import { allMessages } from '../answer/all-messages.ts';
import { announce } from '../state/announcement.ts';
import { pocket } from '../state/answers.ts';
import { Misread } from '../zip-box/misread.tsx';
import { HitList } from './hit-list.tsx';
import { isStreetAddress } from './street-address.ts';
import { StreetNote } from './street-note.tsx';
import { useEnter } from './use-enter.ts';
import { useHits } from './use-hits.ts';
import { searchWords } from './words.ts';

/** More of a text is not repeated to the person. */
const LONGEST_SAID = 40;

/** What letters in the box may mean: the list of it, or why there is none. */
export function Found({ text }: { readonly text: string }) {
  const words = searchWords();
  const street = isStreetAddress(text);
  const query = street ? withoutStreet(text) : text;
  const hits = useHits(query);
  useEnter(query, hits);
  if (hits.kind !== 'found') {
    return (
      <>
        {hits.groups.length > 0 ? <HitList groups={hits.groups} /> : null}
        <p class={hits.kind === 'opening' ? 'note-soft appears-late' : 'note-soft'}>
          {words[hits.kind]}
        </p>
        {street ? <StreetNote /> : null}
      </>
    );
  }
  return (
    <>
      {hits.groups.length > 0 ? <HitList groups={hits.groups} /> : null}
      {street ? <StreetNote /> : null}
      {hits.groups.length > 0 || street ? null : <Nothing text={text} />}
    </>
  );
}

/** Behind the comma stands the place, and perhaps a ZIP. */
function withoutStreet(text: string): string {
  return text.slice(text.indexOf(',') + 1);
}

function Nothing({ text }: { readonly text: string }) {
  const words = searchWords();
  const answer = pocket.value?.lookupZip(text) ?? parseZip(text);
  // `9O210`: letters that were meant as digits.
  const suggestion = 'suggestion' in answer ? answer.suggestion : null;
  const trimmed = text.trim();
  const said = trimmed.length > LONGEST_SAID ? `${trimmed.slice(0, LONGEST_SAID)}…` : trimmed;
  const sentence =
    suggestion === null ? words.nothing(said) : allMessages.value.misread['not-digits'];
  useEffect(() => announce(sentence), [sentence]);
  if (suggestion !== null) return <Misread reason="not-digits" suggestion={suggestion} />;
  return (
    <section class="notice notice-care">
      <p class="notice-title">{sentence}</p>
      <p>{words.nothingHelp}</p>
    </section>
  );
}
