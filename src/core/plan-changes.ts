/** What is known of a state whose lines another plan changes: facts of law, compiled by people. */
export interface StateChange {
  /** Postal code. */
  readonly state: string;
  /** Whether the new lines are before a court. */
  readonly inCourt: boolean;
  /** What happened and when, in one English sentence without its full stop. */
  readonly note: string;
  /** Who publishes the new lines. */
  readonly authority: string;
  /** The official address of the new lines. */
  readonly url: string;
}

/** The states whose lines change, in the order of FIPS codes. */
export interface PlanChanges {
  /** Day on which this was so, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly states: readonly StateChange[];
}
