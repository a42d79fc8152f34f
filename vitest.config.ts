import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,answers}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000, // properties over the whole table, on a machine that does other things too
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
