import type { HouseMember, Senator } from '../people.ts';
import { sharesOf } from './area-facts.ts';
import { findDistricts } from './find-districts.ts';
import type { Area, DistrictsOfZip, Gazetteer } from './gazetteer.ts';
import { type Fit, NameIndex, type NearWords } from './name-index.ts';
import { Ranking } from './rank.ts';
import { type Reading, readSearch } from './read-search.ts';
import type { HitGroup, HitKind, SearchHit } from './search-hit.ts';
import { namesOfThings, type Thing } from './search-things.ts';
import { searchWords } from './search-words.ts';
import { StateWords } from './state-words.ts';

/** What a search goes through. */
export interface SearchData {
  readonly gazetteer: Gazetteer;
  readonly districtsOf: DistrictsOfZip;
  readonly members: readonly (HouseMember | Senator)[];
  /** Names of states in other languages than English, by code. */
  readonly stateNames?: readonly (readonly [code: string, name: string])[];
}

export interface SearchOptions {
  /** Postal code of the person's own state, whose things come first among equals. */
  readonly home?: string | null;
}

// Exact before beginning before words before near, whatever else speaks for a thing.
const FIT_SCORE: Readonly<Record<Fit, number>> = {
  exact: 4000,
  beginning: 3000,
  words: 2000,
  near: 1000,
};
/** A ZIP in the text, then a district's whole name, leave no doubt. */
const ZIP_SCORE = 6000;
const DISTRICT_SCORE = 5000;
/** A district whose state or number is only begun. */
const DISTRICT_BEGUN_SCORE = 3900;
const EDIT_SCORE = 200;
/** What twice as many ZIPs are worth; the own state is worth 32 times as many. */
const DOUBLE_SCORE = 8;
const HOME_SCORE = 40;
/** Above a village of the own state, below a city of forty ZIPs. */
const STATE_SCORE = 46;
const MEMBER_SCORE = 28;
const COUNTY_SHARE = 0.6;
/** The state, or the kind of thing, that was typed beside a name. */
const SAID_SCORE = 60;
/** A name cut short before a state's code may as well be the beginning of a longer one. */
const STATE_AFTER_BEGINNING = -60;
/** Three letters may begin a state and many other words. */
const STATE_BEGUN = 1050;
/** The Open Civic Data id of a state, which that of a district goes on from. */
const OCD_BEGUN =
  /^\s*ocd-division\/country:us\/(?:state|district|territory):([a-z]{2})(?:\/(?:cd?:?)?)?\s*$/i;
/** With fewer than this, something may have been misspelt. */
const ENOUGH = 3;

/** Finds ZIPs, states, districts, places, counties and members by what people call them. */
export class Search {
  readonly #data: SearchData;
  readonly #states: StateWords;
  readonly #things: readonly Thing[];
  readonly #names: NameIndex;
  /** What speaks for each thing whatever was typed: its size, or its kind. */
  readonly #weights: Float32Array;

  constructor(data: SearchData) {
    this.#data = data;
    this.#states = new StateWords(data.stateNames);
    const { things, names } = namesOfThings(data, this.#states);
    this.#things = things;
    this.#names = new NameIndex(names);
    this.#weights = Float32Array.from(things, weightOf);
  }

  /** What a text may mean, in groups, the likeliest first; nothing for a text that means nothing. */
  find(text: string, options: SearchOptions = {}): readonly HitGroup[] {
    const ranking = new Ranking();
    const districts = findDistricts(text, this.#states);
    const begun = districts.length > 0 ? undefined : OCD_BEGUN.exec(text)?.[1]?.toUpperCase();
    if (begun !== undefined) {
      const isIt = ({ kind, state }: Thing) => kind === 'state' && state === begun;
      const number = this.#things.findIndex(isIt);
      if (number >= 0) ranking.add('state', number, DISTRICT_SCORE);
      return ranking.groups((kind, what) => this.#hitOf(kind, what));
    }
    const { rest, zips } = this.#zipsIn(text);
    for (const zip of zips) ranking.add('zip', zip, ZIP_SCORE);
    districts.forEach(({ code, whole }, i) => {
      ranking.add('district', code, (whole ? DISTRICT_SCORE : DISTRICT_BEGUN_SCORE) - i);
    });
    const readings = readSearch(rest, this.#states);
    const scores = new Map<number, number>();
    this.#score(readings, null, options.home ?? null, scores);
    if (scores.size + ranking.size < ENOUGH) {
      this.#score(readings, new Map(), options.home ?? null, scores);
    }
    for (const [thing, score] of scores) {
      ranking.add((this.#things[thing] as Thing).kind, thing, score);
    }
    return ranking.groups((kind, what) => this.#hitOf(kind, what));
  }

  /** The best score of every thing that one of the readings finds. */
  #score(
    readings: readonly Reading[],
    misspelt: NearWords | null,
    home: string | null,
    scores: Map<number, number>,
  ): void {
    for (const { words, state, stateWhole, kind } of readings) {
      this.#names.find(words, misspelt, (number, fit, edits) => {
        const thing = this.#things[number] as Thing;
        if (state !== null && (thing.kind === 'state' || thing.state !== state)) return;
        if (kind !== null && thing.kind !== kind) return;
        // `st louis` is not something that begins with St, in Louisiana.
        if (!stateWhole && fit !== 'exact') return;
        let score = FIT_SCORE[fit] - edits * EDIT_SCORE + (this.#weights[number] as number);
        if (thing.state === home) score += HOME_SCORE;
        if (kind !== null) score += SAID_SCORE;
        if (!stateWhole) score -= STATE_BEGUN;
        else if (state !== null) score += fit === 'exact' ? SAID_SCORE : STATE_AFTER_BEGINNING;
        const known = scores.get(number);
        if (known === undefined || known < score) scores.set(number, score);
      });
    }
  }

  #hitOf(kind: HitKind, what: number | string): SearchHit {
    if (typeof what === 'string') {
      return kind === 'zip' ? { kind, zip: what } : { kind: 'district', code: what };
    }
    const thing = this.#things[what] as Thing;
    if (thing.kind === 'state') return { kind: 'state', state: thing.state };
    if (thing.kind === 'member') {
      const { bioguide, name, role, state } = thing.member;
      const district = 'district' in thing.member ? thing.member.district : null;
      return { kind: 'member', bioguide, name, role, state, district };
    }
    return this.#areaHit(thing.area);
  }

  #areaHit({ kind, name, state, key, zips }: Area): SearchHit {
    const { districts } = sharesOf(zips, this.#data.districtsOf);
    const codes = districts.map(({ code }) => code);
    return { kind, name, state, key, zipCount: zips.length, districts: codes };
  }

  /** The ZIPs in a text, and the text without them. */
  #zipsIn(text: string): { rest: string; zips: readonly string[] } {
    const zips = searchWords(text).filter((word) => /^\d{5}$/.test(word));
    const known = zips.filter((zip) => this.#data.districtsOf(zip) !== null);
    const rest = zips.length > 0 ? text.replace(/\b\d{5}(?:-\d{4})?\b/g, ' ') : text;
    return { rest, zips: known };
  }
}

function weightOf(thing: Thing): number {
  if (thing.kind === 'state') return STATE_SCORE;
  if (thing.kind === 'member') return MEMBER_SCORE;
  const size = DOUBLE_SCORE * Math.log2(1 + thing.area.zips.length);
  return thing.kind === 'county' ? size * COUNTY_SHARE : size;
}
