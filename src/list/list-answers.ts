import type { PointAnswer, Position } from '../core/point-answer.ts';
import type { ZipAnswer } from '../core/zip-answer.ts';
import type { Plan } from '../shared/plan.ts';

/** Where the answers for a list come from: one opened snapshot, one plan. */
export interface ListAnswers {
  readonly plan: Plan;
  readonly snapshotId: string;
  lookupZip(text: string): ZipAnswer;
  /** From the lines that are open; an answer names the states whose lines it lacked. */
  districtAt(position: Position): PointAnswer;
}
