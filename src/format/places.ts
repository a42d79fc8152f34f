import type { ZipPlace } from '../core/place.ts';
import { arrangePlaces } from './arrange-places.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readPlaceColumns } from './place-columns-reader.ts';
import { writePlaceColumns } from './place-columns-writer.ts';
import { PlaceList, type Places } from './place-list.ts';
import { readPlacePoints, writePlacePoints } from './place-points.ts';

export type { Places } from './place-list.ts';

/**
 * The body of the `places` pack. Points are rounded to `grain` times 0.0001 degrees. Throws a
 * RangeError for rows that are not in the order of their ZIPs and for what the format cannot hold.
 */
export function encodePlaces(rows: readonly ZipPlace[], grain = 1): Uint8Array {
  const columns = arrangePlaces(rows);
  const out = new ByteWriter();
  writePlaceColumns(out, columns);
  writePlacePoints(out, rows, columns, grain);
  return out.finish();
}

/** Reads the body of the `places` pack. Throws a Failure `pack-corrupt` for anything else. */
export function decodePlaces(body: Uint8Array, name: string): Places {
  const reader = new ByteReader(body, name);
  const columns = readPlaceColumns(reader);
  const points = readPlacePoints(reader, columns);
  reader.end();
  return new PlaceList(columns, points);
}
