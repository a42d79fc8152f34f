/** What a sentence needs to name a district. */
export interface DistrictName {
  /** The state's name in the reader's language. */
  readonly state: string;
  /** 1 to 52, or null for the only district of a state. */
  readonly number: number | null;
}
