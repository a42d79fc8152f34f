// The whole proof of the stored lines against the source's rings; some minutes.
// Run: npm run prove:points
import { SOURCES, WHY_SKIPPED } from '../sources.ts';
import type { Comparison } from './compare.ts';
import { FULL, provePoints } from './proof.ts';

const number = (value: number) => value.toLocaleString('en-US');

function print(name: string, comparison: Comparison): number {
  const { points, inNone, inSeveral, differences, worstMeters } = comparison;
  const { unexplained, wronglySure } = comparison;
  console.log(`${name}: ${number(points)} points, ${number(inNone)} of them in no district`);
  console.log(`  in two districts of the source: ${inSeveral}`);
  const worst = `the worst ${worstMeters.toFixed(1)} m from a line`;
  console.log(`  other answers within the added error: ${differences}, ${worst}`);
  console.log(`  other answers outside of it: ${unexplained.length}`);
  console.log(`  sure, and another district: ${wronglySure.length}`);
  for (const sentence of [...unexplained, ...wronglySure]) console.error(`  ${sentence}`);
  return unexplained.length + wronglySure.length;
}

if (SOURCES === null) {
  console.log(`Skipped: ${WHY_SKIPPED}.`);
} else {
  const { uniform, nearLines, zips, distances, offices } = await provePoints(SOURCES, FULL);
  let wrong = print('Spread over the nation', uniform);
  wrong += print('Within 500 m of a line', nearLines);
  wrong += print('GeoNames points of ZIPs', zips);
  console.log(`Distances: ${number(distances.distances)}, none for ${distances.without} points`);
  const { worstMeters, worstPercent, worstFromSourceMeters } = distances;
  const percent = `${worstPercent.toFixed(3)} % beyond 200 m`;
  console.log(`  worst from the stored lines: ${worstMeters.toFixed(2)} m, ${percent}`);
  console.log(`  worst from the source's lines: ${worstFromSourceMeters.toFixed(1)} m`);
  for (const sentence of distances.wrong) console.error(`  ${sentence}`);
  wrong += distances.wrong.length;
  const { inOwnDistrict, nearIt, inNone } = offices;
  const share = ((100 * inOwnDistrict) / offices.offices).toFixed(1);
  console.log(`District offices: ${offices.offices}, in their own district ${share} %`);
  console.log(`  not in it but within the band: ${nearIt}; in no district: ${inNone}`);
  if (wrong > 0) process.exitCode = 1;
}
