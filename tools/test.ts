/** Everything that `npm test` runs, in order; goes on after a failure, so that one run tells all. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';
import { browserCount, type Count, unitCount } from './test-counts.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  /** Where the step counts its tests. A step without tests counts as one. */
  readonly counted?: { readonly file: string; readonly read: (report: string) => Count };
}

const STEPS: readonly Step[] = [
  { name: 'types', command: 'npm run check:types' },
  { name: 'style', command: 'npm run check:style' },
  { name: 'import rule', command: 'npm run check:layers' },
  { name: 'unused code', command: 'npm run check:unused' },
  {
    name: 'unit tests',
    command: 'npx vitest run',
    counted: { file: 'test-results/unit.json', read: unitCount },
  },
  { name: 'production build', command: 'npm run build:tests' },
  { name: 'size budgets', command: 'npx tsx tools/check-size.ts' },
  { name: 'browser', command: 'npx tsx tools/find-browser.ts' },
  {
    name: 'browser tests',
    command: 'npx playwright test',
    counted: { file: 'test-results/browser.json', read: browserCount },
  },
  { name: 'Lighthouse', command: 'npx tsx tools/lighthouse.ts' },
];

rmSync(join(ROOT, 'test-results'), { recursive: true, force: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
const remarks: string[] = [];
for (const step of STEPS) {
  console.log(`\n=== ${step.name}: ${step.command}`);
  const startedAtMs = Date.now();
  const { status } = spawnSync(step.command, {
    cwd: ROOT,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true' },
  });
  const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1);
  const count = countOf(step, status === 0);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  remarks.push(...count.remarks);
  const { passed, failed, skipped } = count;
  const tests = step.counted ? `${passed} passed, ${failed} failed, ${skipped} skipped` : '';
  const result = failed === 0 ? 'ok' : 'FAILED';
  summary.push(`${result.padEnd(7)}${step.name.padEnd(18)}${seconds.padStart(7)} s  ${tests}`);
}

console.log(`\n${summary.join('\n')}\n`);
if (remarks.length > 0) console.log(`${remarks.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

function countOf({ counted }: Step, succeeded: boolean): Count {
  const single = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, remarks: [] };
  if (!counted || !existsSync(join(ROOT, counted.file))) return single;
  const count = counted.read(readFileSync(join(ROOT, counted.file), 'utf8'));
  // A run can fail with every test passed: an error outside of a test, or no test at all.
  const failed = succeeded ? count.failed : Math.max(count.failed, 1);
  return { ...count, failed };
}
