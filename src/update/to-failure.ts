import { Failure } from '../shared/failure.ts';

/** Whatever was thrown, as a Failure; what is none is a defect of ours. */
export function toFailure(error: unknown, part: string | null): Failure {
  return error instanceof Failure
    ? error
    : new Failure('internal', `unexpected: ${String(error)}`, part, error);
}
