/** Rows that a stated rule leaves out or mends. The build's report lists them. */
export interface RuleCount {
  /** A sentence. */
  readonly rule: string;
  /** What the rows are called in their file. */
  readonly rows: readonly string[];
}
