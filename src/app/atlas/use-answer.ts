import { useEffect, useState } from 'preact/hooks';
import { askSearch, canSearch, knownAnswer, type Searched } from '../search/ask-search.ts';
import type { QuestionKind, Questions } from '../search/protocol.ts';
import { client } from '../state/data-feed.ts';
import { shownPlan } from '../state/plans.ts';

/** What the search worker knows, once it does. */
export type Asked<Answer> =
  | { readonly kind: 'opening' | 'missing' | 'failed' }
  | { readonly kind: 'answered'; readonly answer: Answer };

/**
 * Asks the search worker for the lines that are shown, anew when the question changes or what it needs
 * has come. An answer to other lines is gone at once: it would stand under the wrong heading.
 */
export function useAnswer<Kind extends QuestionKind>(
  { manifest }: Pick<Searched, 'manifest'>,
  kind: Kind,
  ask: Questions[Kind]['ask'],
): Asked<Questions[Kind]['answer']> {
  const plan = shownPlan.value;
  const searched = { manifest, plan };
  const [state, setState] = useState({ plan, asked: atOnce(searched, kind, ask) });
  const asked = state.plan === plan ? state.asked : atOnce(searched, kind, ask);
  const packsHere = client.value?.state.value.packsHere;
  const here = packsHere !== undefined && canSearch(searched, packsHere);
  const question = JSON.stringify(ask);

  useEffect(() => {
    if (!here) return;
    let late = false;
    void askSearch(searched, kind, ask).then((answer) => {
      if (late) return;
      const found: typeof asked =
        answer === undefined ? { kind: 'failed' } : { kind: 'answered', answer };
      setState({ plan, asked: found });
    });
    return () => {
      late = true;
    };
  }, [manifest, plan, kind, question, here]);

  return here ? asked : { kind: 'missing' };
}

/** What is known of an earlier visit. */
function atOnce<Kind extends QuestionKind>(
  searched: Searched,
  kind: Kind,
  ask: Questions[Kind]['ask'],
): Asked<Questions[Kind]['answer']> {
  const answer = knownAnswer(searched, kind, ask);
  return answer === undefined ? { kind: 'opening' } : { kind: 'answered', answer };
}
