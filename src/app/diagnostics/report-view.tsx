import { dataWords } from '../data-screen/words.ts';
import { type Figure, Figures } from './figures.tsx';
import type { DiagnosticsReport } from './report.ts';
import { bytes, diagnosticsWords, figure, ms, percent } from './words.ts';

/** All numbers of a report, in words. */
export function ReportView({ report }: { readonly report: DiagnosticsReport }) {
  const words = diagnosticsWords();
  const count = (value: number | null) => (value === null ? null : figure(value));
  const { start, lookups, vitals, longTasks, storage, update } = report;
  const rated = (name: 'hot' | 'memory' | 'disk' | 'network'): Figure => {
    const hits = figure(lookups.hits[name]);
    const rate = lookups.hitRates?.[name] ?? 0;
    const share = rate === 0 ? '' : ` (${percent(rate)})`;
    return [words.lookups[name], `${hits}${share}`];
  };
  const packNames: Readonly<Record<string, string>> = {
    ...dataWords().packs.names,
    lines: words.packs.lines,
    'plan120-lines': words.packs.nextLines,
  };
  const packs = Object.entries(lookups.packsMs).map(([name, took]): Figure => {
    return [packNames[name] ?? name, ms(took)];
  });
  const used = bytes(storage.usedBytes);
  const quota = bytes(storage.quotaBytes);
  const parts: readonly (readonly [title: string, figures: readonly Figure[]])[] = [
    [
      words.start.title,
      [
        [words.start.shown, ms(start.shownMs)],
        [words.start.usable, ms(start.usableMs)],
        [words.start.firstAnswer, ms(start.firstAnswerMs)],
      ],
    ],
    [
      words.lookups.title,
      [
        [words.lookups.all, figure(lookups.lookups)],
        rated('hot'),
        rated('memory'),
        rated('disk'),
        rated('network'),
        [words.lookups.none, figure(lookups.misses)],
        [words.lookups.split, figure(lookups.splitAnswers)],
        [words.lookups.p50, ms(lookups.times.p50Ms)],
        [words.lookups.p95, ms(lookups.times.p95Ms)],
        [words.lookups.p99, ms(lookups.times.p99Ms)],
      ],
    ],
    [words.packs.title, packs],
    [
      words.feel.title,
      [
        [words.feel.LCP, ms(vitals.LCP)],
        [words.feel.FCP, ms(vitals.FCP)],
        [words.feel.INP, ms(vitals.INP)],
        [words.feel.CLS, count(vitals.CLS)],
        [words.feel.TTFB, ms(vitals.TTFB)],
        [words.feel.longTasks, count(longTasks?.count ?? null)],
        [words.feel.longest, ms(longTasks?.longestMs ?? null)],
      ],
    ],
    [
      words.device.title,
      [
        [words.device.storage, used && quota ? words.ofAllowed(used, quota) : used],
        [words.device.packs, figure(storage.packs)],
        [words.device.memory, bytes(report.memoryBytes)],
        [words.device.cores, count(report.cores)],
        [words.device.update, update === null ? null : (words.updates[update] ?? update)],
      ],
    ],
  ];
  return (
    <>
      {parts.map(([title, figures]) =>
        figures.length === 0 ? null : (
          <section key={title} class="data-part">
            <h2>{title}</h2>
            <Figures figures={figures} unknown={words.unknown} />
          </section>
        ),
      )}
    </>
  );
}
