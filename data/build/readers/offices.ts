import type { Office } from '../../../src/core/people.ts';
import type { Point } from '../../../src/shared/point.ts';
import { arrayOf, type JsonObject, objectOf, parseJson, textOf, textOrNull } from './json.ts';
import { bioguideOf } from './member.ts';
import { badRow, inRow, isOnEarth, knownState, quoted, type RowPlace } from './row.ts';
import type { RuleCount } from './rule-count.ts';

export interface OfficeList {
  readonly offices: readonly Office[];
  readonly misplaced: RuleCount;
}

const MISPLACED =
  'A district office whose published point is not on the Earth stays, without a point.';

/** District offices of congress-legislators (`legislators-district-offices.json`), in its order. */
export function readOffices(text: string, file: string): OfficeList {
  const top = { file, line: null };
  const offices: Office[] = [];
  const misplaced: string[] = [];
  for (const [index, value] of arrayOf(parseJson(text, file), top, 'the file').entries()) {
    const entry = inRow(top, `entry ${index + 1}`);
    const row = objectOf(value, entry, 'the row');
    const bioguide = bioguideOf(row, entry);
    for (const item of arrayOf(row['offices'], inRow(top, bioguide), 'offices')) {
      const office = objectOf(item, inRow(top, bioguide), 'an office');
      const id = textOf(office, 'id', inRow(top, bioguide));
      const at = inRow(top, id);
      const published = publishedPoint(office, at);
      // Volunteers' typing errors: 1 of 1,312 on 2026-06-15, a latitude of 441 for 41. What is left
      // of such an office is what an office has whose point was never published.
      const point = published !== null && isOnEarth(published) ? published : null;
      if (point !== published) misplaced.push(id);
      offices.push(officeOf(office, bioguide, point, at));
    }
  }
  return { offices, misplaced: { rule: MISPLACED, rows: misplaced } };
}

function publishedPoint(office: JsonObject, at: RowPlace): Point | null {
  const { latitude: lat, longitude: lon } = office;
  if (lat === undefined && lon === undefined) return null;
  if (typeof lat !== 'number' || typeof lon !== 'number') {
    throw badRow(at, `latitude is ${quoted(lat)}, longitude ${quoted(lon)}`);
  }
  return { lat, lon };
}

function officeOf(office: JsonObject, bioguide: string, point: Point | null, at: RowPlace): Office {
  const city = textOf(office, 'city', at);
  const state = knownState(textOf(office, 'state', at), at).code;
  const zip = zipOf(office, at);
  const lines = [
    textOrNull(office, 'address', at),
    suiteOf(office, at),
    textOrNull(office, 'building', at),
  ].filter((line) => line !== null);
  return {
    bioguide,
    lines: lines.filter((line) => !repeatsCity(line, [city, state, zip])),
    city,
    state,
    zip,
    phone: textOrNull(office, 'phone', at),
    hours: textOrNull(office, 'hours', at),
    point,
  };
}

/** An office without a street has its city, or all of the city's line, in place of one at times. */
function repeatsCity(line: string, [city, state, zip]: (string | null)[]): boolean {
  const said = line.replace(/[\s,]+/g, ' ').toLowerCase();
  return [[city], [city, state], [city, state, zip]].some(
    (parts) => said === parts.join(' ').toLowerCase(),
  );
}

/** A bare suite number comes as a number where its YAML had no quotes (5 of 1,033). */
function suiteOf(office: JsonObject, at: RowPlace): string | null {
  const value = office['suite'];
  return typeof value === 'number' ? String(value) : textOrNull(office, 'suite', at);
}

function zipOf(office: JsonObject, at: RowPlace): string | null {
  const zip = textOrNull(office, 'zip', at);
  if (zip !== null && !/^[0-9]{5}(-[0-9]{4})?$/.test(zip))
    throw badRow(at, `zip is ${quoted(zip)}`);
  return zip;
}
