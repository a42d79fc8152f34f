import type { FailureCode } from '../../../shared/failure.ts';

/** What a person reads when the environment fails: what is so, and what to do about it. */
interface FailureText {
  readonly sentence: string;
  readonly action: string;
}

export type FailureTexts = Readonly<Record<FailureCode, FailureText>>;
