import type { MapLines } from './map-lines.ts';

const TINTS = 4;

/** A tint for each district of a pack by its code, so that neighbours seldom share one. */
export function tintDistricts(lines: MapLines): ReadonlyMap<string, number> {
  const districtsOf = new Map<number, number[]>();
  lines.districts.forEach(({ rings }, district) => {
    for (const signed of rings.flat()) {
      const arc = signed < 0 ? ~signed : signed;
      const known = districtsOf.get(arc);
      if (known === undefined) districtsOf.set(arc, [district]);
      else known.push(district);
    }
  });
  const neighbours = lines.districts.map(() => new Set<number>());
  for (const [a, b] of districtsOf.values()) {
    if (a === undefined || b === undefined) continue;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  const tints = new Map<string, number>();
  lines.districts.forEach(({ code }, index) => {
    const taken = new Map<number, number>();
    for (const other of neighbours[index] ?? []) {
      const tint = tints.get(lines.districts[other]?.code ?? '');
      if (tint !== undefined) taken.set(tint, (taken.get(tint) ?? 0) + 1);
    }
    let best = index % TINTS;
    for (let tint = 0; tint < TINTS; tint++) {
      if ((taken.get(tint) ?? 0) < (taken.get(best) ?? 0)) best = tint;
    }
    tints.set(code, best);
  });
  return tints;
}
