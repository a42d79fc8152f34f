/**
 * House seats of each state for the elections of 2022 to 2030, as the 2020 Census apportioned them:
 * 435 in all. DC and the territories send one delegate each.
 */
const NUMBERED_SEATS: Readonly<Record<string, number>> = {
  AL: 7,
  AZ: 9,
  AR: 4,
  CA: 52,
  CO: 8,
  CT: 5,
  FL: 28,
  GA: 14,
  HI: 2,
  ID: 2,
  IL: 17,
  IN: 9,
  IA: 4,
  KS: 4,
  KY: 6,
  LA: 6,
  ME: 2,
  MD: 8,
  MA: 9,
  MI: 13,
  MN: 8,
  MS: 4,
  MO: 8,
  MT: 2,
  NE: 3,
  NV: 4,
  NH: 2,
  NJ: 12,
  NM: 3,
  NY: 26,
  NC: 14,
  OH: 15,
  OK: 5,
  OR: 6,
  PA: 17,
  RI: 2,
  SC: 7,
  TN: 9,
  TX: 38,
  UT: 4,
  VA: 11,
  WA: 10,
  WV: 2,
  WI: 8,
};

/** How many numbered districts a state has; 0 for one at large and for one with a delegate. */
export function numberedSeats(state: string): number {
  return NUMBERED_SEATS[state] ?? 0;
}
