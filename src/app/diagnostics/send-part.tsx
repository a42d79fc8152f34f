import { useState } from 'preact/hooks';
import type { DiagnosticsReport } from './report.ts';
import { diagnosticsWords } from './words.ts';

/** Where the host of this site collects numbers, as named when it was built; most name nothing. */
const ADDRESS: string | undefined = import.meta.env['VITE_NUMBERS_URL'];
const LIMIT_MS = 10_000;

/** Sends the report to the host, once for each press; not there where the host has named no address. */
export function SendPart({ report }: { readonly report: DiagnosticsReport }) {
  const { send } = diagnosticsWords();
  const [said, setSaid] = useState<'sending' | 'sent' | 'failed' | null>(null);
  if (!ADDRESS) return null;
  const address = ADDRESS;

  async function press(): Promise<void> {
    setSaid('sending');
    try {
      const { ok } = await fetch(address, {
        method: 'POST',
        body: JSON.stringify(report),
        // Plain text needs no question in advance, and nothing goes along that could name a person.
        headers: { 'Content-Type': 'text/plain' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(LIMIT_MS),
      });
      setSaid(ok ? 'sent' : 'failed');
    } catch {
      setSaid('failed');
    }
  }

  return (
    <section class="data-part">
      <h2>{send.title}</h2>
      <p>{send.text(new URL(address).host)}</p>
      <p class="actions">
        <button type="button" class="button" disabled={said === 'sending'} onClick={press}>
          {send.press}
        </button>
      </p>
      <p role="status">{said === null ? null : send[said]}</p>
    </section>
  );
}
