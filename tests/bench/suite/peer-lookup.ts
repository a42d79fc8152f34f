/** What the peer hands out: the first of its districts, an object that it has made before. */
interface PeerDistrict {
  readonly state: string;
  readonly district: string;
  readonly primary?: boolean;
}

/** How many of the commonest ZIPs the peer keeps in a Map of their own. */
const HOT = 45;

/**
 * The shape of a published peer's optimised look-up, in our words: a Map of the commonest ZIPs, then a
 * Map of objects of all that were asked for, filled by the first question; each call between two reads of
 * the clock, with counters and a rolling mean of the times. Nothing is added to it: like the peer it
 * checks no text, so a text that is no ZIP simply misses, and it makes no object for a ZIP asked again.
 */
export class PeerLookup {
  readonly #table: ReadonlyMap<string, readonly PeerDistrict[]>;
  readonly #hot = new Map<string, PeerDistrict>();
  readonly #asked = new Map<string, PeerDistrict | readonly PeerDistrict[]>();
  readonly metrics = { lookups: 0, found: 0, cached: 0, meanMs: 0 };

  /** `table`: codes of the districts of each ZIP, likeliest first. */
  constructor(table: ReadonlyMap<string, readonly string[]>) {
    const rows = [...table].map(([zip, codes]): [string, PeerDistrict[]] => [
      zip,
      codes.map(named),
    ]);
    this.#table = new Map(rows);
    const step = Math.ceil(rows.length / HOT);
    rows.forEach(([zip, [first]], row) => {
      if (row % step === 0 && first !== undefined) this.#hot.set(zip, first);
    });
  }

  lookup(zip: string): PeerDistrict | null {
    const begunMs = performance.now();
    this.metrics.lookups++;
    try {
      return this.#find(zip);
    } finally {
      const { meanMs, lookups } = this.metrics;
      const tookMs = performance.now() - begunMs;
      this.metrics.meanMs = (meanMs * (lookups - 1) + tookMs) / lookups;
    }
  }

  #find(zip: string): PeerDistrict | null {
    const known = this.#hot.get(zip) ?? this.#asked.get(zip);
    if (known !== undefined) {
      this.metrics.cached++;
      this.metrics.found++;
      return first(known);
    }
    const districts = this.#table.get(zip);
    if (districts === undefined) return null;
    this.metrics.found++;
    const [only] = districts;
    this.#asked.set(zip, districts.length === 1 && only !== undefined ? only : districts);
    return first(districts);
  }
}

function first(known: PeerDistrict | readonly PeerDistrict[]): PeerDistrict | null {
  return isList(known) ? (known[0] ?? null) : known;
}

function isList(known: PeerDistrict | readonly PeerDistrict[]): known is readonly PeerDistrict[] {
  return Array.isArray(known);
}

function named(code: string, place: number, codes: readonly string[]): PeerDistrict {
  const [state = '', district = ''] = code.split('-');
  return codes.length === 1 ? { state, district } : { state, district, primary: place === 0 };
}
