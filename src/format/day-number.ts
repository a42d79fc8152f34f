const MS_A_DAY = 86_400_000;
/** 9999-12-31: days after it have more than ten characters. */
export const LAST_DAY = 2_932_896;

/** Days from 1970-01-01 to a day written `YYYY-MM-DD`. Throws a RangeError for anything else. */
export function dayNumber(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
  if (!(number >= 0) || dayText(number) !== day)
    throw new RangeError(`${day} is no day since 1970`);
  return number;
}

/** The day with this number, from 0 to LAST_DAY. */
export function dayText(number: number): string {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}
