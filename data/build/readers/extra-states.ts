import { arrayOf } from './json.ts';
import { rowsByZcta } from './keyed-json.ts';
import { badRow, knownState, quoted } from './row.ts';

/** A ZCTA and states that it reaches into besides those of the relation. */
export interface ExtraStates {
  readonly zcta: string;
  /** Postal codes. */
  readonly states: readonly string[];
}

/** `{ "57638": ["SD"] }`, in the file's order. */
export function readExtraStates(text: string, file: string): ExtraStates[] {
  return rowsByZcta(text, file).map(({ zcta, value, at }) => {
    const states = arrayOf(value, at, 'the row').map((code) => {
      if (typeof code !== 'string') throw badRow(at, `a state is ${quoted(code)}`);
      return knownState(code, at).code;
    });
    if (states.length === 0) throw badRow(at, 'has no state');
    return { zcta, states };
  });
}
