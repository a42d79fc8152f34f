import type { Point } from '../../../src/shared/point.ts';
import { type State, stateByCode, stateByFips } from '../../../src/shared/states.ts';
import { SourceError } from '../model.ts';

/** Where a row stands: the error about it names all of it. */
export interface RowPlace {
  readonly file: string;
  /** From 1; null where the file is no list of lines. */
  readonly line: number | null;
  /** What the row is called, where its line says little: a Bioguide id, a GEOID. */
  readonly row?: string;
}

/** The same file, a row of it by name. */
export function inRow(at: RowPlace, row: string): RowPlace {
  return { ...at, row };
}

export function badRow(at: RowPlace, reason: string): SourceError {
  return new SourceError(at.file, at.line, at.row === undefined ? reason : `${at.row}: ${reason}`);
}

/** How a value is quoted in a reason: short, and visible when empty. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

export function fiveDigits(value: string, at: RowPlace, what: string): string {
  if (!/^[0-9]{5}$/.test(value)) throw badRow(at, `${what} ${quoted(value)} is not five digits`);
  return value;
}

export function knownState(code: string, at: RowPlace): State {
  const state = stateByCode(code);
  if (state === null) throw badRow(at, `no state is called ${quoted(code)}`);
  return state;
}

export function stateWithFips(fips: string, at: RowPlace): State {
  const state = stateByFips(fips);
  if (state === null) throw badRow(at, `no state has the FIPS code ${quoted(fips)}`);
  return state;
}

// California's 52 since 2023; the largest delegation there has been is 53.
const MOST_DISTRICTS = 53;

/**
 * The district number of a state from what a file writes: `7`, `07` or 7; `0` and `00` at large; `98`
 * a delegate's. The only district of a state is 0 whatever a file calls it.
 */
export function districtNumber(written: string | number, state: State, at: RowPlace): number {
  const text = String(written);
  const number = Number(text);
  if (!/^[0-9]{1,2}$/.test(text) || (number > MOST_DISTRICTS && number !== 98)) {
    throw badRow(at, `${state.code} has no district ${quoted(written)}`);
  }
  const delegate = state.kind !== 'state';
  if (number === 0 || (delegate && number === 98)) return 0;
  if (delegate || number === 98) throw badRow(at, `${state.code} has no district ${number}`);
  return number;
}

/** A decimal number as files write one. Refuses an empty text, which `Number` reads as 0. */
export function decimal(text: string, at: RowPlace, what: string): number {
  if (!/^-?[0-9]+(\.[0-9]+)?$/.test(text)) {
    throw badRow(at, `${what} ${quoted(text)} is not a number`);
  }
  return Number(text);
}

/** Whether a point can be on the Earth, in degrees. */
export function isOnEarth(point: Point): boolean {
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180;
}

export function pointOf(lat: number, lon: number, at: RowPlace): Point {
  if (!(Math.abs(lat) <= 90)) throw badRow(at, `latitude ${lat} is outside -90 to 90`);
  if (!(Math.abs(lon) <= 180)) throw badRow(at, `longitude ${lon} is outside -180 to 180`);
  return { lat, lon };
}
