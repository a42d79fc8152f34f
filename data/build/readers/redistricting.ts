import { dayOf, type JsonObject, objectOf, parseJson, textOf, textOrNull } from './json.ts';
import { badRow, inRow, knownState, quoted, type RowPlace } from './row.ts';

/** A state whose lines change for the next Congress. */
export interface ChangingState {
  /** Postal code. */
  readonly code: string;
  readonly status: 'changes' | 'changes-litigated';
  readonly note: string;
  /** Who publishes the new lines, and where. */
  readonly authority: string;
  readonly url: string;
  /** How the address gives them, and which field has the number; null where the file does not say. */
  readonly layer: { readonly kind: 'arcgis' | 'shapefile'; readonly districtField: string } | null;
}

export interface Redistricting {
  /** `YYYY-MM-DD`: the status of every state is as of this day. */
  readonly asOf: string;
  readonly states: readonly ChangingState[];
}

/** States whose lines for the 120th Congress differ from those in force (`redistricting-2026.json`). */
export function readRedistricting(text: string, file: string): Redistricting {
  const top = { file, line: null };
  const root = objectOf(parseJson(text, file), top, 'the file');
  const states = Object.entries(objectOf(root['states'], top, 'states'));
  return {
    asOf: dayOf(root, 'asOf', top),
    states: states.map(([code, value]): ChangingState => {
      const at = inRow(top, code);
      const row = objectOf(value, at, 'the row');
      const lines = objectOf(row['lines'], at, 'lines');
      const status = textOf(row, 'status', at);
      if (status !== 'changes' && status !== 'changes-litigated') {
        throw badRow(at, `status is ${quoted(status)}`);
      }
      return {
        code: knownState(code, at).code,
        status,
        note: textOf(row, 'note', at),
        authority: textOf(lines, 'authority', at),
        url: textOf(lines, 'url', at),
        layer: layerOf(lines, at),
      };
    }),
  };
}

function layerOf(lines: JsonObject, at: RowPlace): ChangingState['layer'] {
  const districtField = textOrNull(lines, 'districtField', at);
  const kind = textOrNull(lines, 'kind', at);
  if (districtField === null || kind === null) return null;
  if (/^arcgis feature layer/i.test(kind)) return { kind: 'arcgis', districtField };
  if (/^shapefile/i.test(kind)) return { kind: 'shapefile', districtField };
  throw badRow(at, `lines are of the kind ${quoted(kind)}`);
}
