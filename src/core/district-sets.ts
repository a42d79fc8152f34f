/** In place of a district: whatever is not among those counted. */
export const NOBODY = -1;

const SIDE_BITS = 16;
const SIDE_MASK = 0xffff;

/** Both sides of a line as one integer: a district each, or NOBODY. */
export function sidesOf(a: number, b: number): number {
  return ((a + 1) << SIDE_BITS) | (b + 1);
}

/**
 * Sets of districts as numbers: 0 is none, 1 + i is district i alone, higher ones are two or more.
 * Nearly every place is in one district or none; where the lines of a source cross themselves, or
 * simplified ones each other, a sliver is in two.
 */
export class DistrictSets {
  readonly #districtCount: number;
  readonly #larger: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(districtCount: number) {
    this.#districtCount = districtCount;
  }

  /** The set on the other side of a line. */
  across(set: number, sides: number): number {
    const [a, b] = [sides >> SIDE_BITS, sides & SIDE_MASK];
    if (set === a) return b;
    if (set === b) return a;
    let members = this.members(set);
    for (const side of [a - 1, b - 1]) {
      if (side === NOBODY) continue;
      members = members.includes(side)
        ? members.filter((member) => member !== side)
        : [...members, side].sort((p, q) => p - q);
    }
    return this.#numberOf(members);
  }

  /** Lowest index first. */
  members(set: number): readonly number[] {
    if (set === 0) return [];
    if (set <= this.#districtCount) return [set - 1];
    return this.#larger[set - this.#districtCount - 1] ?? [];
  }

  #numberOf(members: readonly number[]): number {
    if (members.length < 2) return (members[0] ?? NOBODY) + 1;
    const key = members.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#districtCount + this.#larger.push(members);
    this.#numbers.set(key, number);
    return number;
  }
}
