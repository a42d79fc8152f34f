import type { HitGroup, HitKind, SearchHit } from './search-hit.ts';

/** Something found, and how well. */
interface Ranked<What> {
  readonly what: What;
  readonly score: number;
}

/** A list that a thumb goes through without scrolling far. */
const MOST = 12;
const MOST_OF_FIRST = 4;
const MOST_OF_OTHERS = 3;
/** Where things of several kinds have the very name, each of them should be in sight. */
const MOST_OF_EQUALS = 2;
/** Of people of one name nothing tells who is meant. */
const MOST_NAMESAKES = 6;
/** What fits by so much worse than the best is not what was meant. */
const WORSE = 1500;
/** The best that something misspelt comes to, and less than anything else that fits. */
const NEAR = 1500;
/** Scores of one fit lie within a thousand. */
const fitOf = (score: number): number => Math.floor(score / 1000);

/** Keeps the best of each kind; of equals the one that was there first. */
export class Ranking {
  readonly #kinds = new Map<HitKind, Ranked<number | string>[]>();
  #size = 0;

  /** How many things were found. */
  get size(): number {
    return this.#size;
  }

  add(kind: HitKind, what: number | string, score: number): void {
    this.#size++;
    let list = this.#kinds.get(kind);
    if (list === undefined) {
      list = [];
      this.#kinds.set(kind, list);
    }
    const last = list[MOST_NAMESAKES - 1];
    if (last !== undefined && last.score >= score) return;
    let place = list.length;
    while (place > 0 && (list[place - 1]?.score ?? 0) < score) place--;
    list.splice(place, 0, { what, score });
    if (list.length > MOST_NAMESAKES) list.pop();
  }

  /** The best by kind, each kind at the place of its best. */
  groups(hitOf: (kind: HitKind, what: number | string) => SearchHit): readonly HitGroup[] {
    const bestOf = (list: readonly Ranked<unknown>[]) => list[0]?.score ?? 0;
    const sorted = [...this.#kinds].sort(([, a], [, b]) => bestOf(b) - bestOf(a));
    const top = bestOf(sorted[0]?.[1] ?? []);
    const equals = sorted.filter(([, list]) => fitOf(bestOf(list)) === fitOf(top)).length;
    let left = MOST;
    return sorted.flatMap(([kind, list], place) => {
      const usual = place > 0 ? MOST_OF_OTHERS : equals > 1 ? MOST_OF_EQUALS : MOST_OF_FIRST;
      // What a weightier thing of the very name follows does not stand before it.
      const next = equals > 1 && place === 0 ? bestOf(sorted[1]?.[1] ?? []) : 0;
      const near = list.filter(({ score }, i) => top - score < WORSE && (i === 0 || score >= next));
      const namesakes = near.filter(({ score }) => score === bestOf(list)).length;
      const most = kind === 'member' ? Math.max(usual, namesakes) : usual;
      const hits = near.slice(0, Math.min(most, left)).map(({ what }) => hitOf(kind, what));
      left -= hits.length;
      return hits.length === 0 ? [] : [{ kind, hits, near: bestOf(list) < NEAR }];
    });
  }
}
