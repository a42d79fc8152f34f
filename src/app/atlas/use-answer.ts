import { useEffect, useState } from 'preact/hooks';
import type { PocketDistrict } from '../../lib/index.ts';
import { askSearch, canSearch, knownAnswer } from '../search/ask-search.ts';
import type { QuestionKind, Questions } from '../search/protocol.ts';
import { client } from '../state/data-feed.ts';

/** What the search worker knows, once it does. */
export type Asked<Answer> =
  | { readonly kind: 'opening' | 'missing' | 'failed' }
  | { readonly kind: 'answered'; readonly answer: Answer };

/** Asks the search worker, anew when the question changes or what it needs has come. */
export function useAnswer<Kind extends QuestionKind>(
  open: PocketDistrict,
  kind: Kind,
  ask: Questions[Kind]['ask'],
): Asked<Questions[Kind]['answer']> {
  const [asked, setAsked] = useState<Asked<Questions[Kind]['answer']>>(() => {
    const answer = knownAnswer(open, kind, ask);
    return answer === undefined ? { kind: 'opening' } : { kind: 'answered', answer };
  });
  const packsHere = client.value?.state.value.packsHere;
  const here = packsHere !== undefined && canSearch(open, packsHere);
  const question = JSON.stringify(ask);

  useEffect(() => {
    if (!here) return;
    let late = false;
    void askSearch(open, kind, ask).then((answer) => {
      if (!late) setAsked(answer === undefined ? { kind: 'failed' } : { kind: 'answered', answer });
    });
    return () => {
      late = true;
    };
  }, [open, kind, question, here]);

  return here ? asked : { kind: 'missing' };
}
