import {
  type BenchRun,
  baselineText,
  goalText,
  type HistoryEntry,
  headOf,
  stateOf,
} from './report.ts';
import { figure, type Result } from './result.ts';

const [WIDTH, HEIGHT] = [160, 32];

/** A run as a page of its own, with the ratios of earlier runs as lines. */
export function htmlReport(run: BenchRun, history: readonly HistoryEntry[]): string {
  const rows = run.results.map((result) => rowOf(run, result, history)).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pocket District: bench</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.4 system-ui, sans-serif; }
  body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }
  div { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
  th, td { border-top: 1px solid light-dark(#767676, #8c8c8c); padding: 0.5rem; text-align: left; vertical-align: middle; }
  tr > :nth-child(n + 2):nth-child(-n + 5) { text-align: right; }
  td:nth-child(n + 2):nth-child(-n + 5) { white-space: nowrap; }
  svg { display: block; }
  polyline { fill: none; stroke: currentColor; stroke-width: 2; }
  circle { fill: currentColor; }
  .bad { font-weight: 700; color: light-dark(#a30000, #ff9a9a); }
</style>
<h1>Bench</h1>
<p>${text(headOf(run))}</p>
<div><table>
<thead><tr><th>What<th>Measured<th>Goal<th>Ratio, same run<th>Baseline<th>Beside<th>Ratio over ${history.length} runs<th></tr></thead>
<tbody>
${rows}
</tbody>
</table></div>
${run.broken.map((name) => `<p class="bad">Broken: ${text(name)}</p>`).join('')}
</html>
`;
}

function rowOf(run: BenchRun, result: Result, history: readonly HistoryEntry[]): string {
  const { id, what, value, unit, ratio, beside } = result;
  const state = stateOf(run, id);
  const ratios = history.map((entry) => entry.ratios[id]).filter((known) => known !== undefined);
  const cells = [
    `<th scope="row">${text(what)}`,
    `<td>${figure(value)} ${unit}`,
    `<td>${text(goalText(result))}`,
    `<td>${figure(ratio)} ×`,
    `<td>${baselineText(run, id)}`,
    `<td>${text(beside)}`,
    `<td>${line(ratios)}`,
    `<td${state === 'ok' ? '' : ' class="bad"'}>${state}`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

/** The ratios from left to right, upwards for better, from 0 to the best of them. */
function line(ratios: readonly number[]): string {
  const best = Math.max(...ratios);
  const step = ratios.length > 1 ? (WIDTH - 8) / (ratios.length - 1) : 0;
  const points = ratios.map((ratio, i) => [
    4 + i * step,
    HEIGHT - 4 - (ratio / best) * (HEIGHT - 8),
  ]);
  const [x = 0, y = 0] = points.at(-1) ?? [];
  const path = points.map((point) => point.map((at) => at.toFixed(1)).join(',')).join(' ');
  const label = `from ${figure(ratios[0] ?? 0)} to ${figure(ratios.at(-1) ?? 0)}`;
  return `<svg width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${label}"><polyline points="${path}"/><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3"/></svg>`;
}

function text(raw: string): string {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
