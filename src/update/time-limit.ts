/** How long a download may take: from one byte to the next, and in all. */
export interface TimeLimits {
  readonly stallMs: number;
  readonly totalMs: number;
}

// A phone in a stairwell goes silent for seconds and comes back; after fifteen it rarely does.
const STALL_MS = 15_000;
// Slow 2G as browsers define it: a download that is slower than this will not end in one shift.
const SLOWEST_BYTES_PER_MS = 4;

/** Limits for a file of this size: a pack of 4 MB may take 17 minutes, as long as bytes come. */
export function limitsFor(sizeBytes: number): TimeLimits {
  return { stallMs: STALL_MS, totalMs: 2 * STALL_MS + sizeBytes / SLOWEST_BYTES_PER_MS };
}

/** Calls `expire` once, when `limits` are exceeded; `alive` is to be called at every byte. */
export function startLimits(
  { stallMs, totalMs }: TimeLimits,
  expire: (what: string) => void,
): { alive(): void; stop(): void } {
  const silent = () => expire(`nothing came for ${stallMs} ms`);
  const total = setTimeout(() => expire(`it was not all here after ${totalMs} ms`), totalMs);
  let stall = setTimeout(silent, stallMs);
  return {
    alive() {
      clearTimeout(stall);
      stall = setTimeout(silent, stallMs);
    },
    stop() {
      clearTimeout(stall);
      clearTimeout(total);
    },
  };
}
