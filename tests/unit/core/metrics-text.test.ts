import { describe, expect, it } from 'vitest';
import { Metrics } from '../../../src/core/metrics.ts';
import { metricsText } from '../../../src/core/metrics-text.ts';
import { prometheusText } from '../../../src/core/prometheus.ts';

describe('the text of the metrics', () => {
  it('counts look-ups by layer, and tells times in seconds', async () => {
    let ticks = 0;
    const metrics = new Metrics({ nowMs: () => 0, ticksMs: () => ticks });
    metrics.count('hot', true);
    metrics.countMiss();
    await metrics.timePack('zips', async () => {
      ticks += 12;
    });
    expect(metricsText(metrics.snapshot())).toBe(`\
# HELP pocket_district_lookups_total Look-ups of ZIPs, by the layer that answered; none for what is no ZIP.
# TYPE pocket_district_lookups_total counter
pocket_district_lookups_total{layer="hot"} 1
pocket_district_lookups_total{layer="memory"} 0
pocket_district_lookups_total{layer="disk"} 0
pocket_district_lookups_total{layer="network"} 0
pocket_district_lookups_total{layer="none"} 1
# HELP pocket_district_split_answers_total Answers that named two districts or more.
# TYPE pocket_district_split_answers_total counter
pocket_district_split_answers_total 1
# HELP pocket_district_pack_open_seconds How long the last opening of a pack took: reading, verifying, decoding.
# TYPE pocket_district_pack_open_seconds gauge
pocket_district_pack_open_seconds{pack="zips"} 0.012
`);
  });

  it('lets no label and no help out of its line', () => {
    const text = prometheusText([
      {
        name: 'a',
        help: 'one\ntwo',
        type: 'gauge',
        samples: [{ labels: { b: '"\\\n' }, value: 1 }],
      },
    ]);
    expect(text).toBe('# HELP a one\\ntwo\n# TYPE a gauge\na{b="\\"\\\\\\n"} 1\n');
  });
});
