import { readCensusRelation } from './census-relation.ts';
import { readDistrictGeoJson } from './district-geojson.ts';
import { readDistrictShapefile } from './district-shapefile.ts';
import { readDistrictTopology } from './district-topology.ts';
import { readExtraStates } from './extra-states.ts';
import { readGeoNames } from './geonames.ts';
import { readGeoNamesZip } from './geonames-zip.ts';
import { arrayOf, parseJson } from './json.ts';
import { readLegislators } from './legislators.ts';
import { readOffices } from './offices.ts';
import { readRedistricting } from './redistricting.ts';
import type { FileFormat } from './registry.ts';
import { utf8 } from './utf8.ts';
import { readZccd } from './zccd.ts';
import { readZctaPairs } from './zcta-pairs.ts';

type Bytes = Uint8Array;

/** The reader of each format: from a file's bytes and its name for errors. */
export const READERS = {
  'census-relation': (bytes: Bytes, name: string) => readCensusRelation(utf8(bytes, name), name),
  'zcta-pairs': (bytes: Bytes, name: string) => readZctaPairs(utf8(bytes, name), name),
  zccd: (bytes: Bytes, name: string) => readZccd(utf8(bytes, name), name),
  'extra-states': (bytes: Bytes, name: string) => readExtraStates(utf8(bytes, name), name),
  'district-shapefile': readDistrictShapefile,
  'district-topology': (bytes: Bytes, name: string) =>
    readDistrictTopology(utf8(bytes, name), name),
  'district-geojson': (bytes: Bytes, name: string) => readDistrictGeoJson(utf8(bytes, name), name),
  'geonames-zip': readGeoNamesZip,
  'geonames-text': (bytes: Bytes, name: string) => readGeoNames(utf8(bytes, name), name),
  legislators: (bytes: Bytes, name: string) => readLegislators(utf8(bytes, name), name),
  offices: (bytes: Bytes, name: string) => readOffices(utf8(bytes, name), name),
  // Downloaded on request only, and read by nothing yet: a list is all it is held to.
  social: (bytes: Bytes, name: string) => {
    return arrayOf(parseJson(utf8(bytes, name), name), { file: name, line: null }, 'the file');
  },
  redistricting: (bytes: Bytes, name: string) => readRedistricting(utf8(bytes, name), name),
} satisfies Record<FileFormat, (bytes: Bytes, name: string) => unknown>;
