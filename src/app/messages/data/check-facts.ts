/** What the sentences of the shift check may name. Dates are `YYYY-MM-DD`, or empty without data. */
export interface CheckFacts {
  readonly planEnd: string;
  readonly rosterDate: string;
  /** Null where the clock is behind the roster. */
  readonly rosterDays: number | null;
}
