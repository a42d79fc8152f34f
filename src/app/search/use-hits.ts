import { useEffect, useState } from 'preact/hooks';
import type { HitGroup } from '../../core/search/search-hit.ts';
import { pocket } from '../state/answers.ts';
import { client } from '../state/data-feed.ts';
import { askSearch, canSearch, knownAnswer } from './ask-search.ts';
import { homeState } from './home-state.ts';

/**
 * What a text has found. `opening`: no answer yet. `missing`: the packs are not all here. `failed`:
 * there is no search to be had. A text that is typed on keeps the last answer until the next is here.
 */
export type Hits =
  | { readonly kind: 'opening' | 'missing' | 'failed' }
  | { readonly kind: 'found'; readonly text: string; readonly groups: readonly HitGroup[] };

export function useHits(text: string): Hits {
  const open = pocket.value;
  const [hits, setHits] = useState<Hits>(() => {
    const ask = { text, home: homeState() };
    const groups = open === null ? undefined : knownAnswer(open, 'find', ask);
    return groups === undefined ? { kind: 'opening' } : { kind: 'found', text, groups };
  });
  const packsHere = client.value?.state.value.packsHere;
  const here = open !== null && packsHere !== undefined && canSearch(open, packsHere);

  useEffect(() => {
    if (!here) return;
    let late = false;
    void askSearch(open, 'find', { text, home: homeState() }).then((groups) => {
      if (late) return;
      setHits(groups === undefined ? { kind: 'failed' } : { kind: 'found', text, groups });
    });
    return () => {
      late = true;
    };
  }, [text, open, here]);

  return open !== null && !here ? { kind: 'missing' } : hits;
}
