import { ZIP_NUMBERS, zipText } from '../core/zip-table.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readCode, writeCode } from './code-byte.ts';
import { RiceModel } from './rice-model.ts';
import { RiceReader } from './rice-reader.ts';
import { RiceWriter } from './rice-writer.ts';

// The order of this list is part of the format (data/FORMAT.md): only ever append.
const FORMS = ['none', 'five', 'nine'] as const;
const PLUS_FOURS = 10_000;
/** A first guess at the distance from one office's ZIP to the next. */
const EXPECTED_GAP = 1000;
const EXPECTED_PLUS_FOUR = 4000;

/**
 * Postal codes of addresses, `02138` or `02138-1234`: a form each, then the numbers against the one
 * before and the four digits plainly. Throws a RangeError for one that is written otherwise.
 */
export function writeZips(out: ByteWriter, zips: readonly (string | null)[]): void {
  const rice = new RiceWriter();
  const models = { zip: new RiceModel(EXPECTED_GAP), plus: new RiceModel(EXPECTED_PLUS_FOUR) };
  let before = 0;
  for (const zip of zips) {
    const [found, five, plusFour] = /^(\d{5})(?:-(\d{4}))?$/.exec(zip ?? '') ?? [];
    if (zip !== null && found === undefined) throw new RangeError(`${zip} is no postal code`);
    writeCode(out, FORMS, five === undefined ? 'none' : plusFour === undefined ? 'five' : 'nine');
    if (five === undefined) continue;
    rice.signed(models.zip, Number(five) - before);
    if (plusFour !== undefined) rice.unsigned(models.plus, Number(plusFour));
    before = Number(five);
  }
  rice.finish(out);
}

export function readZips(reader: ByteReader, count: number): (string | null)[] {
  const forms = readForms(reader, count);
  const rice = new RiceReader(reader);
  const models = { zip: new RiceModel(EXPECTED_GAP), plus: new RiceModel(EXPECTED_PLUS_FOUR) };
  let number = 0;
  const zips = forms.map((form) => {
    if (form === 'none') return null;
    number += rice.signed(models.zip);
    if (number < 0 || number >= ZIP_NUMBERS) reader.corrupt(`has a ZIP ${number}`);
    if (form === 'five') return zipText(number);
    const plusFour = rice.unsigned(models.plus);
    if (plusFour >= PLUS_FOURS) reader.corrupt(`has a ZIP+4 with ${plusFour}`);
    return `${zipText(number)}-${String(plusFour).padStart(4, '0')}`;
  });
  rice.end();
  return zips;
}

function readForms(reader: ByteReader, count: number) {
  if (count > reader.remaining) reader.corrupt(`counts ${count} ZIPs that do not fit`);
  return Array.from({ length: count }, () => readCode(reader, FORMS));
}
