import { SourceError } from '../model.ts';
import { badRow, quoted, type RowPlace } from './row.ts';

/** A JSON object whose values are still to be looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const position = /position (\d+)/.exec(message)?.[1];
    const line = position === undefined ? null : lineAt(text, Number(position));
    throw new SourceError(file, line, `is not JSON: ${message}`);
  }
}

/** The line, from 1, in which a position of a text lies. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

export function objectOf(value: unknown, at: RowPlace, what: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRow(at, `${what} is ${quoted(value)}, not an object`);
  }
  return value as JsonObject;
}

export function arrayOf(value: unknown, at: RowPlace, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw badRow(at, `${what} is ${quoted(value)}, not a list`);
  return value;
}

/** A text that has to be there and not empty. */
export function textOf(object: JsonObject, key: string, at: RowPlace): string {
  const value = object[key];
  if (typeof value !== 'string' || value === '') {
    throw badRow(at, `${key} is ${quoted(value)}, not a text`);
  }
  return value;
}

/** A day, `YYYY-MM-DD`. */
export function dayOf(object: JsonObject, key: string, at: RowPlace): string {
  const day = textOf(object, key, at);
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day)) {
    throw badRow(at, `${key} is ${quoted(day)}, not YYYY-MM-DD`);
  }
  return day;
}

/** A text, or null where the key is missing or its text is empty. */
export function textOrNull(object: JsonObject, key: string, at: RowPlace): string | null {
  const value = object[key];
  return value === undefined || value === '' ? null : textOf(object, key, at);
}
