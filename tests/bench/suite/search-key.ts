// Every key on the way to a name, beside MiniSearch over the same names. More: npm run bench:search.
import MiniSearch from 'minisearch';
import { searchWords } from '../../../src/core/search/search-words.ts';
import { openSearch } from '../../../src/lib/open-search.ts';
import { EXPECTATIONS } from '../../answers/search/relevance.ts';
import { inTurns } from './in-turns.ts';
import { atMost, tell } from './result.ts';
import { SOURCE } from './snapshot.ts';

const { search, gazetteer } = await openSearch(SOURCE);
const peer = new MiniSearch({ fields: ['name'] });
peer.addAll(gazetteer.areas.map(({ name }, id) => ({ id, name: searchWords(name).join(' ') })));
const keys = EXPECTATIONS.flatMap(({ typed }) =>
  Array.from(typed, (_, i) => typed.slice(0, i + 1)),
).filter((text) => /\p{L}/u.test(text));

let hits = 0;
const { oursMs, ratio } = await inTurns(
  () => {
    for (const text of keys) hits += search.find(text).length;
  },
  () => {
    for (const text of keys) {
      const words = searchWords(text).join(' ');
      hits += peer.search(words, { prefix: true, fuzzy: 0.2, combineWith: 'AND' }).length;
    }
  },
  9,
);
if (hits === 0) throw new Error('nothing was found');
tell([
  {
    id: 'search-key',
    kind: 'loop',
    what: 'search by name, one key',
    value: oursMs / keys.length,
    unit: 'ms',
    ratio,
    beside: 'MiniSearch',
    goal: atMost(10),
  },
]);
