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
  readonly #columns: () => number;
  readonly #beganMs: number;
  #shownMs = Number.NEGATIVE_INFINITY;

  /** `columns`: how wide the terminal is, which may change meanwhile. */
  constructor(write: (text: string) => void, nowMs: () => number, columns: () => number) {
    this.#write = write;
    this.#nowMs = nowMs;
    this.#columns = columns;
    this.#beganMs = nowMs();
  }

  show(progress: Progress): void {
    const now = this.#nowMs();
    if (now - this.#shownMs < EVERY_MS) return;
    this.#shownMs = now;
    // One column stays free: a full line wraps, and the next would begin below it.
    const room = this.#columns() - 1;
    this.#write(`\r${progressText(progress, now - this.#beganMs, room)}\x1b[K`);
  }

  clear(): void {
    if (this.#shownMs > Number.NEGATIVE_INFINITY) this.#write('\r\x1b[K');
  }
}

/** `[######------]  50 %  500,000 rows  1,000,000 a second  1 s left`, without what `room` has none for. */
export function progressText(progress: Progress, ms: number, room: number): string {
  const { rows, bytesRead, totalBytes } = progress;
  const parts = [`${number(rows)} rows`];
  if (ms >= SETTLED_MS) parts.push(`${number(Math.round((rows / ms) * 1000))} a second`);
  if (totalBytes === null || totalBytes === 0) return fitted(parts, room);
  const share = Math.min(1, bytesRead / totalBytes);
  const full = Math.round(share * WIDTH);
  const bar = `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] `;
  parts.unshift(`${String(Math.floor(100 * share)).padStart(3)} %`);
  if (ms >= SETTLED_MS && share > 0) {
    parts.push(`${number(Math.ceil(((1 - share) * ms) / share / 1000))} s left`);
  }
  const text = fitted(parts, room);
  return bar.length + text.length <= room ? bar + text : text;
}

function fitted(parts: readonly string[], room: number): string {
  return parts.join('  ').slice(0, Math.max(0, room)).trimEnd();
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
