/*
 * `npm run bench`: every benchmark in a process of its own, one after the other; then the ratios against
 * the baseline, and a report as JSON, Markdown and HTML in dist/bench.
 *
 *   npm run bench -- zip-answer positions   only these files
 *   npm run bench -- --keep                 takes the ratios as the new baseline and into the history
 *
 * Fails when a ratio is more than 20 % below the baseline's. Goals are said, and fail nothing: a busy
 * machine misses them without a fault of ours.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../../tools/paths.ts';
import { machine } from '../measure.ts';
import { compare, type Ratios } from './compare.ts';
import { htmlReport } from './html-report.ts';
import { markdownReport } from './markdown-report.ts';
import type { BenchRun, HistoryEntry } from './report.ts';
import { type Result, reaches } from './result.ts';

const FILES = ['zip-answer', 'zip-index', 'positions', 'search-key', 'list-rows', 'moments'];
const HERE = import.meta.dirname;
const [BASELINE, HISTORY] = ['../baseline.json', '../history.json'].map((name) =>
  join(HERE, name),
) as [string, string];
const OUT = join(ROOT, 'dist/bench');
const COLLECTED = join(OUT, 'results.jsonl');

const { values, positionals } = parseArgs({
  options: { keep: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const chosen = positionals.length === 0 ? FILES : positionals;
const strange = chosen.find((name) => !FILES.includes(name));
if (strange !== undefined) {
  console.error(`There is no benchmark ${strange}: ${FILES.join(', ')}`);
  process.exit(2);
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
writeFileSync(COLLECTED, '');
const loadBefore = loadavg()[0] ?? 0;
const broken: string[] = [];
for (const name of chosen) {
  const file = join(HERE, `${name}.ts`);
  const { status } = spawnSync('node', ['--expose-gc', '--import', 'tsx', file], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BENCH_RESULTS: COLLECTED },
  });
  if (status !== 0) broken.push(name);
}

const results: Result[] = readFileSync(COLLECTED, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const baseline: Ratios = JSON.parse(readFileSync(BASELINE, 'utf8'));
const history: HistoryEntry[] = JSON.parse(readFileSync(HISTORY, 'utf8'));
const run: BenchRun = {
  at: new Date().toISOString(),
  machine: machine(),
  load: [loadBefore, loadavg()[0] ?? 0],
  results,
  verdicts: compare(results, baseline),
  missed: results.filter((result) => !reaches(result)).map(({ id }) => id),
  broken,
};
const ratios = Object.fromEntries(
  results.map(({ id, ratio }) => [id, Number(ratio.toPrecision(3))]),
);
const measured = Object.fromEntries(
  results.map(({ id, value }) => [id, Number(value.toPrecision(3))]),
);
const entry: HistoryEntry = {
  at: run.at,
  machine: run.machine,
  load: run.load,
  ratios,
  values: measured,
};
if (values.keep) {
  writeFileSync(BASELINE, `${JSON.stringify({ ...baseline, ...ratios }, null, 2)}\n`);
  writeFileSync(HISTORY, `${JSON.stringify([...history, entry], null, 2)}\n`);
}
writeFileSync(join(OUT, 'report.json'), `${JSON.stringify(run, null, 2)}\n`);
writeFileSync(join(OUT, 'report.md'), markdownReport(run));
writeFileSync(join(OUT, 'report.html'), htmlReport(run, [...history, entry]));

console.log(
  `\n${run.machine}; load average ${run.load.map((load) => load.toFixed(1)).join(' to ')}`,
);
for (const id of run.missed) console.log(`goal not reached in this run: ${id}`);
const worse = run.verdicts.filter(({ regressed }) => regressed);
for (const { id, ratio, baseline: was } of worse) {
  console.error(`REGRESSION: ${id} is ${ratio.toFixed(2)}, the baseline ${was?.toFixed(2)}`);
}
for (const name of broken) console.error(`BROKEN: ${name}`);
console.log('Report: dist/bench/report.html, report.md, report.json');
// A run that is kept is the new measure, whatever it says; but not what broke.
process.exit(broken.length > 0 || (worse.length > 0 && !values.keep) ? 1 : 0);
