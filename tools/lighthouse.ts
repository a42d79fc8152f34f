import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './find-browser.ts';
import { ROOT } from './paths.ts';

interface AssertionResult {
  readonly auditId?: string;
  readonly auditProperty?: string;
  readonly operator: string;
  readonly expected: number;
  readonly actual: number;
  readonly values: readonly number[];
  readonly passed: boolean;
}

const reports = join(ROOT, '.lighthouseci');
rmSync(reports, { recursive: true, force: true });
const { status } = spawnSync('npx', ['lhci', 'autorun'], {
  cwd: ROOT,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, CHROME_PATH: ensureBrowser() },
});

const results: readonly AssertionResult[] = JSON.parse(
  readFileSync(join(reports, 'assertion-results.json'), 'utf8'),
);
for (const { auditId, auditProperty, operator, expected, actual, values, passed } of results) {
  const audit = [auditId, auditProperty].filter(Boolean).join(' ');
  const rounded = values.map((value) => Math.round(value * 1000) / 1000).join(', ');
  console.log(
    `${passed ? 'ok  ' : 'FAIL'} ${audit}: ${actual} ${operator} ${expected} (${rounded})`,
  );
}
process.exit(status ?? 1);
