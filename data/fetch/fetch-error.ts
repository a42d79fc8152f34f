/** Why a file could not be had, as a sentence for people. `retry`: trying again may help. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly retry: boolean;

  constructor(sentence: string, retry: boolean, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause });
    this.retry = retry;
  }
}
