import { FetchError } from './fetch-error.ts';

/**
 * Aborts when nothing has happened for a while. A limit on the whole download would be one on its
 * size; this one is on silence.
 */
export class SilenceLimit {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #limitMs: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
    this.signal = this.#controller.signal;
    this.heard();
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#controller.abort(), this.#limitMs);
  }

  /** Closes the connection where it is still open. Explain an error before. */
  end(): void {
    clearTimeout(this.#timer);
    this.#controller.abort();
  }

  /** The error as a sentence: the silence itself, or what broke the connection. */
  explain(error: unknown, url: string): FetchError {
    if (error instanceof FetchError) return error;
    if (this.signal.aborted) {
      const seconds = this.#limitMs / 1000;
      return new FetchError(`${url} sent nothing for ${seconds} seconds.`, true, error);
    }
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new FetchError(`The connection to ${url} broke: ${reason}.`, true, error);
  }
}
