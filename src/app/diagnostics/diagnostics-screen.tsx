import '../styles/data.css';
import './diagnostics.css';
import { useEffect, useState } from 'preact/hooks';
import { BenchPart } from './bench-part.tsx';
import { longTasks, watchLongTasks } from './long-tasks.ts';
import { PassPart } from './pass-part.tsx';
import type { PhoneBench } from './phone-bench.ts';
import { type DiagnosticsReport, makeReport } from './report.ts';
import { ReportView } from './report-view.tsx';
import { SendPart } from './send-part.tsx';
import { vitals, watchVitals } from './vitals.ts';
import { diagnosticsWords } from './words.ts';

/** How the app does on this device, and ways to pass that on. */
export default function DiagnosticsScreen() {
  const words = diagnosticsWords();
  const [bench, setBench] = useState<PhoneBench | null>(null);
  const [report, setReport] = useState<DiagnosticsReport | null>(null);
  const read = () => void makeReport(bench).then(setReport);
  useEffect(() => {
    watchVitals();
    watchLongTasks();
  }, []);
  // What comes a moment later, by itself, is shown by itself.
  useEffect(read, [bench, vitals.value, longTasks.value]);
  return (
    <div class="screen data-screen">
      <p>{words.lead}</p>
      <BenchPart bench={bench} onBench={setBench} />
      {report === null ? null : (
        <>
          <ReportView report={report} />
          <p>
            <button type="button" class="button" onClick={read}>
              {words.refresh}
            </button>
          </p>
          <PassPart report={report} />
          <SendPart report={report} />
        </>
      )}
    </div>
  );
}
