import type { Office } from '../core/people.ts';
import { decodeOffices } from '../format/offices.ts';
import { decodePlaces, type Places } from '../format/places.ts';
import type { SnapshotPacks } from './snapshot-packs.ts';

/** Local offices by member. */
export interface Offices {
  /** By Biographical Directory id; none for a member without one, or nobody. */
  of(bioguide: string): readonly Office[];
}

const NO_OFFICES: readonly Office[] = Object.freeze([]);

/** The packs that a first answer does without: opened when they are first asked for. */
export class LaterPacks {
  readonly #packs: SnapshotPacks;

  constructor(packs: SnapshotPacks) {
    this.#packs = packs;
  }

  offices(): Promise<Offices> {
    return this.#packs.open('offices', (body, name) => byMember(decodeOffices(body, name)));
  }

  places(): Promise<Places> {
    return this.#packs.open('places', decodePlaces);
  }

  clear(): void {
    this.#packs.clear();
  }
}

function byMember(offices: readonly Office[]): Offices {
  const ofMember = new Map<string, Office[]>();
  for (const office of offices) {
    const others = ofMember.get(office.bioguide);
    if (others === undefined) ofMember.set(office.bioguide, [office]);
    else others.push(office);
  }
  for (const list of ofMember.values()) Object.freeze(list);
  return { of: (bioguide) => ofMember.get(bioguide) ?? NO_OFFICES };
}
