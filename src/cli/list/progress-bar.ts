const WIDTH = 24;
const EVERY_MS = 100;
/** Before this much time no rate is worth anything. */
const SETTLED_MS = 500;

export interface Progress {
  readonly rows: number;
  readonly bytesRead: number;
  /** Null when nobody knows, as of a pipe. */
  readonly totalBytes: number | null;
}

/** A line on a terminal that says how far a list is, and goes when it is done. */
export class ProgressBar {
  readonly #write: (text: string) => void;
  readonly #nowMs: () => number;
  readonly #beganMs: number;
  #shownMs = Number.NEGATIVE_INFINITY;

  constructor(write: (text: string) => void, nowMs: () => number) {
    this.#write = write;
    this.#nowMs = nowMs;
    this.#beganMs = nowMs();
  }

  show(progress: Progress): void {
    const now = this.#nowMs();
    if (now - this.#shownMs < EVERY_MS) return;
    this.#shownMs = now;
    this.#write(`\r${progressText(progress, now - this.#beganMs)}\x1b[K`);
  }

  clear(): void {
    if (this.#shownMs > Number.NEGATIVE_INFINITY) this.#write('\r\x1b[K');
  }
}

/** `[######------]  50 %  500,000 rows  1,000,000 a second  1 s left`. */
export function progressText({ rows, bytesRead, totalBytes }: Progress, ms: number): string {
  const parts = [`${number(rows)} rows`];
  if (ms >= SETTLED_MS) parts.push(`${number(Math.round((rows / ms) * 1000))} a second`);
  if (totalBytes === null || totalBytes === 0) return parts.join('  ');
  const share = Math.min(1, bytesRead / totalBytes);
  const full = Math.round(share * WIDTH);
  parts.unshift(
    `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${String(Math.floor(100 * share)).padStart(3)} %`,
  );
  if (ms >= SETTLED_MS && share > 0) {
    parts.push(`${number(Math.ceil(((1 - share) * ms) / share / 1000))} s left`);
  }
  return parts.join('  ');
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
