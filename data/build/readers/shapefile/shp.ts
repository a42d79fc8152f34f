import { SourceError } from '../../model.ts';
import type { Ring } from '../rings.ts';
import { checkRing } from '../rings.ts';
import { badRow, inRow, type RowPlace } from '../row.ts';

// ESRI Shapefile Technical Description, July 1998: lengths are in 16-bit words, numbers of the frame
// big-endian and those of the shapes little-endian.
const FILE_CODE = 9994;
const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const POLYGON = 5;
/** Shape type, bounding box, number of parts, number of points. */
const POLYGON_HEADER_BYTES = 44;

/**
 * The rings of every record of a shapefile (.shp) of polygons, in order. Own code rather than a
 * library, because the usual ones take a file that was cut short for one that ends there.
 */
export function readShp(bytes: Uint8Array, file: string): Ring[][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getInt32(0) !== FILE_CODE) {
    throw new SourceError(file, null, 'is no shapefile');
  }
  const saidBytes = view.getInt32(24) * 2;
  if (saidBytes !== bytes.length) {
    throw new SourceError(file, null, `has ${bytes.length} bytes and says ${saidBytes}`);
  }
  const records: Ring[][] = [];
  for (let at = HEADER_BYTES; at < bytes.length; ) {
    const place = inRow({ file, line: null }, `record ${records.length + 1}`);
    const left = bytes.length - at - RECORD_HEADER_BYTES;
    const contentBytes = left < 0 ? 0 : view.getInt32(at + 4) * 2;
    if (contentBytes < 4 || contentBytes > left) throw badRow(place, 'is cut short');
    const start = bytes.byteOffset + at + RECORD_HEADER_BYTES;
    records.push(ringsOf(new DataView(bytes.buffer, start, contentBytes), place));
    at += RECORD_HEADER_BYTES + contentBytes;
  }
  return records;
}

function ringsOf(shape: DataView, at: RowPlace): Ring[] {
  const type = shape.getInt32(0, true);
  if (type !== POLYGON) throw badRow(at, `has the shape type ${type}, not ${POLYGON} (polygon)`);
  if (shape.byteLength < POLYGON_HEADER_BYTES) throw badRow(at, 'is cut short');
  const partCount = shape.getInt32(36, true);
  const pointCount = shape.getInt32(40, true);
  const pointsAt = POLYGON_HEADER_BYTES + partCount * 4;
  if (partCount < 1 || pointCount < 1 || shape.byteLength !== pointsAt + pointCount * 16) {
    const reason = `has ${partCount} rings of ${pointCount} points in ${shape.byteLength} bytes`;
    throw badRow(at, reason);
  }
  const starts = Array.from({ length: partCount }, (_, part) =>
    shape.getInt32(POLYGON_HEADER_BYTES + part * 4, true),
  );
  return starts.map((first, part) => {
    const end = starts[part + 1] ?? pointCount;
    if (first < 0 || end > pointCount || end <= first || (part === 0 && first !== 0)) {
      throw badRow(at, `has a ring from point ${first} to ${end} of ${pointCount}`);
    }
    const positions = Array.from({ length: end - first }, (_, index) => {
      const position = pointsAt + (first + index) * 16;
      return [shape.getFloat64(position, true), shape.getFloat64(position + 8, true)];
    });
    return checkRing(positions, at);
  });
}
