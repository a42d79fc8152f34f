// The whole proof of the coming plan against the source's rings; a minute or two.
// Run: npm run prove:plans
import type { Comparison } from '../points/compare.ts';
import { SOURCES, WHY_SKIPPED } from '../sources.ts';
import { FULL, provePlan } from './proof.ts';
import { countVerdicts } from './verdicts.ts';

const number = (value: number) => value.toLocaleString('en-US');
const meters = (value: number) => `${Math.round(value)} m`;

function print(name: string, comparison: Comparison): number {
  const { points, differences, worstMeters, unexplained, wronglySure } = comparison;
  console.log(`${name}: ${number(points)} points`);
  console.log(
    `  other answers within the added error: ${differences}, the worst ${worstMeters.toFixed(1)} m from a line`,
  );
  console.log(`  other answers outside of it: ${unexplained.length}`);
  console.log(`  sure, and another district: ${wronglySure.length}`);
  for (const sentence of [...unexplained, ...wronglySure]) console.error(`  ${sentence}`);
  return unexplained.length + wronglySure.length;
}

if (SOURCES === null) {
  console.log(`Skipped: ${WHY_SKIPPED}.`);
} else {
  const proof = await provePlan(SOURCES, FULL);
  let wrong = print('Spread over the ten states', proof.uniform);
  wrong += print('Within 500 m of a new line', proof.nearLines);
  wrong += print('GeoNames points of ZIPs', proof.zips);

  const { sure, nearLine, wronglySure, missed } = proof.answers;
  console.log(`The library's answers: ${number(sure)} sure, ${number(nearLine)} near a line`);
  console.log(
    `  another district by the source: ${wronglySure.length}, not in reach: ${missed.length}`,
  );
  for (const sentence of [...wronglySure, ...missed]) console.error(`  ${sentence}`);
  wrong += wronglySure.length + missed.length;

  const areas = [...proof.areas].sort((a, b) => b[1] - a[1]);
  const [worst = ['none', 100]] = areas;
  console.log(
    `Districts with stored lines: ${areas.length} of ${proof.committed.districts.length}`,
  );
  console.log(`  area farthest off the source's: ${worst[0]}, ${worst[1].toFixed(2)} %`);
  wrong += areas.filter(([, percent]) => !(percent <= 1)).length;

  const { displaced, staying } = proof;
  const at = (share: number) => displaced[Math.floor(share * (displaced.length - 1))] ?? 0;
  console.log(`The same lines in both files, in ${staying.size} states that stay:`);
  console.log(`  samples, one every 2 km: ${number(displaced.length)}`);
  console.log(
    `  median ${meters(at(0.5))}, 90 % within ${meters(at(0.9))}, 95 % ${meters(at(0.95))},`,
  );
  console.log(`  99 % ${meters(at(0.99))}, the worst ${meters(at(1))}`);
  const { otherSide, changed, estimates } = proof;
  console.log(
    `  ZIP points on the other side: ${otherSide.changed} of ${number(otherSide.points)}`,
  );

  console.log(
    `ZIP points in another district: ${number(changed.changed)} of ${number(changed.points)}`,
  );
  console.log(`  ${[...changed.byState].map(([state, count]) => `${state} ${count}`).join(', ')}`);
  console.log(`ZIPs whose likeliest new district is the source's at their point:`);
  const share = ((100 * estimates.agree) / (estimates.zips - estimates.none)).toFixed(2);
  console.log(
    `  ${number(estimates.agree)} of ${number(estimates.zips)} (${estimates.none} points are in none): ${share} %`,
  );
  console.log(`  that district is among the candidates of ${number(estimates.listed)}`);
  const { same, changed: other, unsure } = await countVerdicts();
  console.log(`ZIPs of the ten states: ${number(same + other + unsure)}`);
  console.log(`  same ${number(same)}, changed ${number(other)}, unsure ${number(unsure)}`);
  if (wrong > 0) process.exitCode = 1;
}
