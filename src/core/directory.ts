import type { District } from './district.ts';
import { type DistrictKey, districtCode } from './district-names.ts';
import { expectText } from './expect-text.ts';
import { parseDistrictName } from './parse-district-name.ts';
import type { Seat, Senator } from './people.ts';

const NOBODY: readonly Senator[] = Object.freeze([]);

/** The districts of a plan and who sits for them, by any name. */
export class Directory {
  readonly #districts: ReadonlyMap<string, District>;
  readonly #seats: ReadonlyMap<string, Seat>;
  readonly #senators: ReadonlyMap<string, readonly Senator[]>;

  constructor(
    districts: readonly District[],
    seats: readonly Seat[],
    senators: readonly Senator[],
  ) {
    this.#districts = new Map(districts.map((district) => [district.code, district]));
    this.#seats = new Map(seats.map((seat) => [seat.district, seat]));
    this.#senators = senatorsByState(senators);
  }

  getDistrict(name: string): District | null {
    const code = codeOf(name);
    return code === null ? null : (this.#districts.get(code) ?? null);
  }

  getSeat(name: string): Seat | null {
    const code = codeOf(name);
    return code === null ? null : (this.#seats.get(code) ?? null);
  }

  /** By postal code in any case, the senior senator first. */
  senatorsOf(state: string): readonly Senator[] {
    expectText(state, "a state's postal code");
    return this.#senators.get(state.trim().toUpperCase()) ?? NOBODY;
  }
}

function codeOf(name: string): string | null {
  const key: DistrictKey | null = parseDistrictName(name);
  return key === null ? null : districtCode(key.state, key.number);
}

function senatorsByState(senators: readonly Senator[]): Map<string, readonly Senator[]> {
  const byState = new Map<string, readonly Senator[]>();
  for (const senator of senators) {
    const others = byState.get(senator.state) ?? [];
    const both = senator.rank === 'senior' ? [senator, ...others] : [...others, senator];
    byState.set(senator.state, Object.freeze(both));
  }
  return byState;
}
