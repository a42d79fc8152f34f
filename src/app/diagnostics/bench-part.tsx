import { useState } from 'preact/hooks';
import { Figures } from './figures.tsx';
import { type PhoneBench, runPhoneBench } from './phone-bench.ts';
import { diagnosticsWords, figure, ms } from './words.ts';

interface Props {
  readonly bench: PhoneBench | null;
  readonly onBench: (bench: PhoneBench) => void;
}

/** Times the device on request, and says what came out. */
export function BenchPart({ bench, onBench }: Props) {
  const words = diagnosticsWords();
  const [share, setShare] = useState<number | null>(null);
  const [said, setSaid] = useState<'done' | 'failed' | null>(null);

  async function measure(): Promise<void> {
    setSaid(null);
    setShare(0);
    try {
      onBench(await runPhoneBench(setShare));
      setSaid('done');
    } catch {
      setSaid('failed');
    }
    setShare(null);
  }

  const running = share !== null;
  return (
    <section class="data-part">
      <h2>{words.bench.title}</h2>
      <p>{words.bench.text}</p>
      <p class="actions">
        <button type="button" class="button button-strong" disabled={running} onClick={measure}>
          {bench === null ? words.bench.press : words.bench.again}
        </button>
      </p>
      {running ? (
        <progress class="progress" aria-label={words.bench.running} max={1} value={share} />
      ) : null}
      <p role="status">
        {running ? words.bench.running : said === null ? null : words.bench[said]}
      </p>
      {bench === null ? null : <Measured bench={bench} />}
    </section>
  );
}

function Measured({ bench }: { readonly bench: PhoneBench }) {
  const words = diagnosticsWords();
  const rate = (value: number | null) => (value === null ? null : words.aSecond(figure(value)));
  return (
    <Figures
      figures={[
        [words.bench.zips, rate(bench.zipsASecond)],
        [words.bench.positions, rate(bench.positionsASecond)],
        [words.bench.openData, ms(bench.openDataMs)],
        [words.bench.openLines, ms(bench.openLinesMs)],
      ]}
      unknown={words.unknown}
    />
  );
}
