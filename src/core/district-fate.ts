import type { ZipIndex } from './zip-index.ts';
import { ZIP_NUMBERS } from './zip-table.ts';

/** A district and how much of another one it takes over, or comes from. */
export interface DistrictShare {
  readonly code: string;
  /** How many ZIPs, by their likeliest district on each plan. */
  readonly zips: number;
  /** Of all ZIPs of the district in question, 0 to 1. */
  readonly share: number;
}

/** What becomes of a district, and where the new one of its number lies. Counted in ZIPs, not people. */
export interface DistrictFate {
  readonly code: string;
  /** Into which new districts its ZIPs go, the largest share first. */
  readonly becomes: readonly DistrictShare[];
  /** From which old districts the ZIPs of the new one come, the largest share first. */
  readonly comesFrom: readonly DistrictShare[];
}

/**
 * The fate of every district that has ZIPs on both plans, by its code. `next` has the ZIPs of changing
 * states and no others.
 */
export function districtFates(now: ZipIndex, next: ZipIndex): ReadonlyMap<string, DistrictFate> {
  const becomes = new Map<string, Map<string, number>>();
  const comesFrom = new Map<string, Map<string, number>>();
  for (let zip = 0; zip < ZIP_NUMBERS; zip++) {
    const [to] = next.districtsOf(zip);
    const [from] = now.districtsOf(zip);
    if (to === undefined || from === undefined) continue;
    count(becomes, now.codeOf(from), next.codeOf(to));
    count(comesFrom, next.codeOf(to), now.codeOf(from));
  }
  const codes = [...new Set([...becomes.keys(), ...comesFrom.keys()])];
  return new Map(
    codes.map((code) => [
      code,
      Object.freeze({
        code,
        becomes: shares(becomes.get(code)),
        comesFrom: shares(comesFrom.get(code)),
      }),
    ]),
  );
}

function count(tallies: Map<string, Map<string, number>>, of: string, code: string): void {
  const tally = tallies.get(of) ?? new Map<string, number>();
  tally.set(code, (tally.get(code) ?? 0) + 1);
  tallies.set(of, tally);
}

function shares(tally: ReadonlyMap<string, number> = new Map()): readonly DistrictShare[] {
  const all = [...tally.values()].reduce((sum, zips) => sum + zips, 0);
  const rows = [...tally].map(([code, zips]) => Object.freeze({ code, zips, share: zips / all }));
  return Object.freeze(rows.sort((a, b) => b.zips - a.zips || (a.code < b.code ? -1 : 1)));
}
