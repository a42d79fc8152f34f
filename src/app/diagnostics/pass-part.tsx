import { useState } from 'preact/hooks';
import { copyText } from '../components/copy-text.ts';
import type { DiagnosticsReport } from './report.ts';
import { reportText } from './report-text.ts';
import { diagnosticsWords } from './words.ts';

const FILE = 'pocket-district-diagnostics.json';

/** Every way to pass the report on by one's own hand. */
export function PassPart({ report }: { readonly report: DiagnosticsReport }) {
  const { pass } = diagnosticsWords();
  const [said, setSaid] = useState('');
  const json = () => `${JSON.stringify(report, null, 2)}\n`;

  async function copy(text: string): Promise<void> {
    setSaid((await copyText(text)) ? pass.copied : pass.refused);
  }

  async function share(): Promise<void> {
    try {
      await navigator.share({ title: pass.shareTitle, text: json() });
    } catch {
      // The person closed the sheet, or it cannot be opened: copying stands beside it.
    }
  }

  return (
    <section class="data-part">
      <h2>{pass.title}</h2>
      <p>{pass.text}</p>
      <p class="actions">
        {typeof navigator.share === 'function' ? (
          <button type="button" class="button" onClick={share}>
            {pass.share}
          </button>
        ) : null}
        <button type="button" class="button" onClick={() => copy(json())}>
          {pass.copyJson}
        </button>
        <button type="button" class="button" onClick={() => copy(reportText(report))}>
          {pass.copyPrometheus}
        </button>
        <button type="button" class="button" onClick={() => save(json())}>
          {pass.save}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}

function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE;
  link.click();
  // Not at once: the browser has yet to read it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
