/**
 * The closed list of what the environment can do to us. Misuse throws a TypeError at once and a
 * miss is a value; everything else that can go wrong carries one of these codes. The sentence that
 * people read for a code stands in src/app/messages. `offline` is no fault while a snapshot is here;
 * `insecure-page` is a page without HTTPS, which can neither check nor keep data; `internal` is a
 * defect of ours, kept apart so that it is never blamed on a network or a phone.
 */
export const FAILURE_CODES = [
  'offline-first-visit',
  'offline',
  'captive-portal',
  'host-down',
  'timeout',
  'manifest-foreign',
  'manifest-too-new',
  'pack-corrupt',
  'pack-foreign',
  'pack-too-new',
  'pack-missing',
  'quota',
  'storage-denied',
  'storage-broken',
  'blocked-by-another-tab',
  'clock-wrong',
  'plan-expired',
  'insecure-page',
  'internal',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** An environment failure. `message` is for developers, `code` chooses the sentence for people. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  /** Which part failed: a pack's name, 'manifest', a store. Null when it is not about one part. */
  readonly part: string | null;

  constructor(code: FailureCode, message: string, part: string | null = null, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.part = part;
  }
}
