import type { FailureCode } from '../shared/failure.ts';
import type { Manifest } from '../shared/manifest.ts';
import type { UpdateStatus } from '../shared/worker-messages.ts';
import { toFailure } from './to-failure.ts';

/** The status of an update that ended with `error` and left `current` in use. */
export function failedStatus(error: unknown, current: Manifest | null): UpdateStatus {
  const { code, part } = toFailure(error, null);
  return {
    type: 'update-status',
    outcome: 'failed',
    code: current === null ? firstVisitCode(code) : code,
    part,
    snapshotId: current?.id ?? null,
  };
}

function firstVisitCode(code: FailureCode): FailureCode {
  return code === 'offline' ? 'offline-first-visit' : code;
}
