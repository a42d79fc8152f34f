import { type BenchRun, baselineText, goalText, headOf, stateOf } from './report.ts';
import { figure } from './result.ts';

/** A run as a table for a pull request. */
export function markdownReport(run: BenchRun): string {
  const rows = run.results.map((result) => {
    const { id, what, value, unit, ratio, beside } = result;
    return `| ${what} | ${figure(value)} ${unit} | ${goalText(result)} | ${figure(ratio)} × ${beside} | ${baselineText(run, id)} | ${stateOf(run, id)} |`;
  });
  const broken = run.broken.map((name) => `\nBroken: ${name}\n`).join('');
  return `# Bench

${headOf(run)}

| what | measured | goal | ratio, in the same run | baseline | |
| --- | ---: | ---: | ---: | ---: | --- |
${rows.join('\n')}
${broken}`;
}
