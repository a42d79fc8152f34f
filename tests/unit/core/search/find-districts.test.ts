import { describe, expect, it } from 'vitest';
import { districtNames } from '../../../../src/core/district-names.ts';
import { findDistricts } from '../../../../src/core/search/find-districts.ts';
import { StateWords } from '../../../../src/core/search/state-words.ts';
import { numberedSeats } from '../../../../src/shared/apportionment.ts';
import { STATES } from '../../../../src/shared/states.ts';

const states = new StateWords([['PA', 'Pensilvania']]);
const codes = (text: string) => findDistricts(text, states).map(({ code }) => code);

describe('a district that is searched', () => {
  it('is found by every name that every district has', () => {
    for (const { code: state, name } of STATES) {
      for (let number = 0; number <= numberedSeats(state); number++) {
        if (number === 0 && numberedSeats(state) > 0) continue;
        const { code, geoid, ocdId } = districtNames(state, number || null);
        const spoken = number === 0 ? `at large ${name}` : `${name} ${number}`;
        for (const text of [code, geoid, ocdId, spoken]) {
          expect(codes(text)[0], text).toBe(code);
        }
      }
    }
  });

  it('is found in Spanish, by the Spanish name of its state too', () => {
    expect(codes('distrito 36 de California')[0]).toBe('CA-36');
    expect(codes('Distrito 3 de Pensilvania')[0]).toBe('PA-3');
  });

  it('is found while its state is still being typed', () => {
    expect(codes('calif 36')).toEqual(['CA-36']);
  });

  it('brings those along whose number goes on', () => {
    expect(codes('TX-3')).toEqual(['TX-3', ...Array.from({ length: 9 }, (_, i) => `TX-${30 + i}`)]);
  });

  it('is none where there is none', () => {
    for (const text of ['', 'california', 'CA-99', 'springfield 3', '36', 'WY-2']) {
      expect(codes(text), text).toEqual([]);
    }
  });
});
