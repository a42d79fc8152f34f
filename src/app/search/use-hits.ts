import { useEffect, useState } from 'preact/hooks';
import type { HitGroup } from '../../core/search/search-hit.ts';
import { pocket } from '../state/answers.ts';
import { client } from '../state/data-feed.ts';
import { askSearch, canSearch, canSearchEarly, knownAnswer } from './ask-search.ts';
import { homeState } from './home-state.ts';

/**
 * What a text has found. `opening`: no whole answer yet. `missing`: the packs are not all here.
 * `failed`: there is no search to be had. Of these the first two may have found something but no
 * places. A text that is typed on keeps the last answer until the next is here.
 */
export interface Hits {
  readonly kind: 'opening' | 'missing' | 'failed' | 'found';
  readonly text: string;
  readonly groups: readonly HitGroup[];
}

export function useHits(text: string): Hits {
  const open = pocket.value;
  const [hits, setHits] = useState<Hits>(() => {
    const ask = { text, home: homeState() };
    const groups = open === null ? undefined : knownAnswer(open, 'find', ask);
    return groups === undefined
      ? { kind: 'opening', text, groups: [] }
      : { kind: 'found', text, groups };
  });
  const packsHere = client.value?.state.value.packsHere;
  const here = open !== null && packsHere !== undefined && canSearch(open, packsHere);

  const early = open !== null && packsHere !== undefined && canSearchEarly(open, packsHere);

  useEffect(() => {
    if (!early) return;
    let late = false;
    const onEarly = (groups: readonly HitGroup[]) => {
      if (!late) setHits({ kind: 'opening', text, groups });
    };
    void askSearch(open, 'find', { text, home: homeState() }, onEarly).then((groups) => {
      if (late) return;
      if (groups !== undefined) setHits({ kind: 'found', text, groups });
      // Without the places it was bound to fail: what was found early is all there is.
      else if (here) setHits({ kind: 'failed', text, groups: [] });
    });
    return () => {
      late = true;
    };
  }, [text, open, here, early]);

  return open !== null && !here ? { ...hits, kind: 'missing' } : hits;
}
