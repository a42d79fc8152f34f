/**
 * What a finished answer counts as, as a byte: it can be counted without reading the answer itself,
 * which lies anywhere in memory and takes longer to fetch than all the rest of a look-up.
 */
export type AnswerKind = 0 | 1 | 2 | 3;

/** No answer is finished yet. */
export const UNFINISHED = 0;
/** A ZIP that is not split. */
export const WHOLE = 1;
/** A ZIP that the Census relates to two districts or more. */
export const SPLIT = 2;
/** Five digits that are no ZIP in the data. */
export const UNKNOWN = 3;

export const ANSWER_KINDS = 4;
