import type { MetricsSnapshot } from '../../lib/index.ts';

/** The lines of which state were opened says where somebody was: they become one, the slowest. */
export function withoutPlaces(snapshot: MetricsSnapshot): MetricsSnapshot {
  const packsMs: Record<string, number> = {};
  for (const [name, ms] of Object.entries(snapshot.packsMs)) {
    const told = name.replace(/lines-[A-Z]{2}$/, 'lines');
    packsMs[told] = Math.max(ms, packsMs[told] ?? 0);
  }
  return { ...snapshot, packsMs };
}
