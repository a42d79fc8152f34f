import { describe, expect, it } from 'vitest';
import { type Address, formatAddress, parseAddress } from '../../../src/app/routing/address.ts';
import { planAddress, readPlanAddress } from '../../../src/app/routing/plan-address.ts';

describe('a link that names its lines', () => {
  it('leads to the answer and the plan that it was made from', () => {
    const addresses: readonly Address[] = [
      { screen: 'home', zip: '28560' },
      { screen: 'district', code: 'NC-1' },
      { screen: 'at', position: '35.1,-77.05' },
      { screen: 'page', kind: 'place', name: 'NC/new-bern' },
    ];
    for (const address of addresses) {
      const parsed = parseAddress(formatAddress(planAddress(120, address)));
      if (parsed.screen !== 'page') throw new Error(parsed.screen);
      expect(parsed.kind).toBe('plan');
      expect(readPlanAddress(parsed.name)).toEqual({ plan: 120, address });
    }
    expect(formatAddress(planAddress(120, { screen: 'home', zip: '28560' }))).toBe(
      '#/plan/120/zip/28560',
    );
  });

  it('leads nowhere with another plan or no screen', () => {
    for (const name of ['121/zip/28560', '120/nowhere/1', 'zip/28560', '120%', '/']) {
      expect(readPlanAddress(name)).toBeNull();
    }
  });
});
