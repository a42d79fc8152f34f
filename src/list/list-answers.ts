import type { PointAnswer, Position } from '../core/point-answer.ts';
import type { SurePlace } from '../core/point-index.ts';
import type { ZipAnswer } from '../core/zip-answer.ts';
import type { Plan } from '../shared/plan.ts';

/** Where the answers for a list come from: one opened snapshot, one plan. */
export interface ListAnswers {
  readonly plan: Plan;
  readonly snapshotId: string;
  lookupZip(text: string): ZipAnswer;
  /** From the lines that are open; an answer names the states whose lines it lacked. */
  districtAt(position: Position): PointAnswer;
  /** Whether one district is sure and no line within its error, at once: see PointIndex.sureAt. */
  sureAt(lat: number, lon: number, into: SurePlace): boolean;
}
