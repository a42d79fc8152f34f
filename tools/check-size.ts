import { BUDGETS } from '../tests/size/budgets.ts';
import { zipLookupSize } from './library-size.ts';
import { SITE_DIR } from './paths.ts';
import { siteSizes } from './site-sizes.ts';

const sizes = await siteSizes(SITE_DIR);
sizes.set('library, ZIP look-up alone', await zipLookupSize());
const over: string[] = [];

for (const [name, budget] of Object.entries(BUDGETS)) {
  const size = sizes.get(name);
  if (!size) over.push(`${name}: there is no such thing to measure`);
  for (const unit of ['raw', 'gzip', 'brotli'] as const) {
    const limit = budget[unit];
    if (size && limit !== undefined && size[unit] > limit) {
      over.push(`${name}: ${size[unit]} bytes ${unit}, ${size[unit] - limit} over ${limit}`);
    }
  }
}

const bytes = (value: number) => value.toLocaleString('en-US').padStart(10);
console.log(`${'bytes'.padEnd(44)}${'raw'.padStart(10)}${'gzip'.padStart(10)}    brotli  budget`);
for (const [name, { raw, gzip, brotli }] of sizes) {
  const budget = BUDGETS[name]?.gzip;
  const limit = budget === undefined ? '' : `  ${Math.round((100 * gzip) / budget)} % of ${budget}`;
  console.log(name.padEnd(44) + bytes(raw) + bytes(gzip) + bytes(brotli) + limit);
}
for (const line of over) console.error(`OVER BUDGET: ${line}`);
if (over.length > 0) process.exit(1);
