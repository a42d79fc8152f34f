import { SourceError } from '../../model.ts';

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const FIELDS_END = 0x0d;
const KEPT = 0x20;

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of a dBASE table as texts without the padding, in order. Census tables are UTF-8. Throws a
 * SourceError where the table is shorter than it says, and for a row marked as deleted: it would
 * shift the rows against the shapes.
 */
export function readDbf(bytes: Uint8Array, file: string): Readonly<Record<string, string>>[] {
  if (bytes.length < HEADER_BYTES) throw new SourceError(file, null, `has ${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rowCount = view.getUint32(4, true);
  const headerBytes = view.getUint16(8, true);
  const rowBytes = view.getUint16(10, true);
  const expected = headerBytes + rowCount * rowBytes;
  if (bytes.length < expected) {
    const reason = `has ${bytes.length} bytes; its ${rowCount} rows need ${expected}`;
    throw new SourceError(file, null, reason);
  }
  const text = new TextDecoder('utf-8', { fatal: true });
  const fields = fieldsOf(bytes.subarray(0, headerBytes), rowBytes, file);
  return Array.from({ length: rowCount }, (_, index) => {
    const start = headerBytes + index * rowBytes;
    if (bytes[start] !== KEPT) throw new SourceError(file, index + 1, 'is marked as deleted');
    return Object.fromEntries(
      fields.map(({ name, from, to }) => [
        name,
        text.decode(bytes.subarray(start + from, start + to)).trim(),
      ]),
    );
  });
}

function fieldsOf(header: Uint8Array, rowBytes: number, file: string): Field[] {
  const fields: Field[] = [];
  let from = 1;
  for (let at = HEADER_BYTES; header[at] !== FIELDS_END; at += FIELD_BYTES) {
    if (at + FIELD_BYTES > header.length) throw new SourceError(file, null, 'has a broken header');
    const name = String.fromCharCode(...header.subarray(at, at + 11)).replace(/\0.*$/, '');
    const to = from + (header[at + 16] ?? 0);
    fields.push({ name, from, to });
    from = to;
  }
  if (from !== rowBytes) {
    throw new SourceError(file, null, `has fields of ${from} bytes in rows of ${rowBytes}`);
  }
  return fields;
}
