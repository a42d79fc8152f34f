import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRegistry, type Registry } from '../../../data/build/readers/registry.ts';
import { legislator, postalRow, postalZip, relationFile, relationRow } from './official-files.ts';
import { censusRow, zipShapefile } from './shapefile-writer.ts';
import { square } from './squares.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Every source of a tiny country, in the formats in which it is officially published. */
export const OFFICIAL: Files = {
  'tab20_cd11920_zcta520_natl.txt': relationFile([
    relationRow('0630', '90210', 3000),
    relationRow('0636', '90210', 1000),
    relationRow('06ZZ', '90210', 0, 10),
  ]),
  'cb_2024_us_cd119_500k.zip': zipShapefile(
    [censusRow('06', '30'), censusRow('06', '36')],
    [[square(-119, 34, 1)], [square(-118, 34, 1)]],
  ),
  'geonames-US.zip': postalZip([postalRow()]),
  'legislators-current.json': JSON.stringify([
    legislator('A000001', { type: 'rep', district: 36 }),
    legislator('A000002', { type: 'sen', class: 1 }),
  ]),
  'legislators-district-offices.json': JSON.stringify([
    {
      id: { bioguide: 'A000001' },
      offices: [
        { id: 'A000001-la', city: 'Los Angeles', state: 'CA', latitude: 340, longitude: 0 },
      ],
    },
  ]),
  'redistricting-2026.json': JSON.stringify({
    asOf: '2026-07-20',
    states: {
      CA: {
        status: 'changes',
        note: 'Proposition 50',
        lines: { authority: 'California', url: 'https://ca.example' },
      },
    },
  }),
};

const PAIRS = JSON.stringify({ '90210': { state: 'CA', districts: [30, 36] } });

/** What is made from the official relation, and what mends it. */
export const REDUCED: Files = {
  'zcta-cd119.json': PAIRS,
  'zccd.csv': 'state_fips,state_abbr,zcta,cd\n06,CA,90210,30\n06,CA,90210,36\n',
  'zcta-extra-states.json': '{"90210":["NV"]}',
};

export async function writeFiles(folder: string, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

/** The project's registry, with the pins of these files in place of its own. */
export function registryOf(files: Files): Registry {
  return new Map(
    [...loadRegistry()].map(([id, source]) => [
      id,
      {
        ...source,
        files: source.files.map((file) => {
          const content = files[file.name];
          if (content === undefined) return file;
          const sha256 = createHash('sha256').update(content).digest('hex');
          return {
            ...file,
            sizeBytes: content.length,
            sha256,
            vintage: file.vintage ?? '2026-08-01',
          };
        }),
      },
    ]),
  );
}
