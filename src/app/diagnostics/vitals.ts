import { signal } from '@preact/signals';
import { type Metric, onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals';

type VitalName = Metric['name'];

/** Google's measures of how a visit felt: milliseconds, but for CLS, which is a share. */
export type WebVitals = Readonly<Record<VitalName, number | null>>;

/** Of this visit, so far. What came before this screen was opened the browser has kept. */
export const vitals = signal<WebVitals>({ CLS: null, FCP: null, INP: null, LCP: null, TTFB: null });

let watching = false;

/** Follows them from now on. */
export function watchVitals(): void {
  if (watching) return;
  watching = true;
  const note = ({ name, value }: Metric) => {
    vitals.value = { ...vitals.peek(), [name]: value };
  };
  for (const follow of [onCLS, onFCP, onINP, onLCP, onTTFB]) {
    follow(note, { reportAllChanges: true });
  }
}
