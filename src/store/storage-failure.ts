import { Failure, type FailureCode } from '../shared/failure.ts';

/**
 * Browsers say "denied" and "full" in several ways. Chromium with site data blocked rejects an open
 * with an UnknownError and says so in the message alone; Firefox before 115 refuses to open in a
 * private window with an InvalidStateError about mutations.
 */
function codeOf(name: string, message: string): FailureCode {
  if (name === 'QuotaExceededError' || /full disk|disk is full/i.test(message)) return 'quota';
  if (name === 'SecurityError' || name === 'NotAllowedError') return 'storage-denied';
  if (/denied permission|did not allow mutations/i.test(message)) return 'storage-denied';
  return 'storage-broken';
}

/** Whatever storage threw, as a Failure of the closed list. */
export function storageFailure(error: unknown, store: string): Failure {
  if (error instanceof Failure) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return new Failure(codeOf(name, message), `${store}: ${name}: ${message}`, store, error);
}
