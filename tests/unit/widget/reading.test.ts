import { describe, expect, it } from 'vitest';
import { wantedFor } from '../../../src/widget/keep/wanted.ts';
import { readBox } from '../../../src/widget/reading.ts';
import { readPlan, readShown, readTheme } from '../../../src/widget/settings.ts';

describe('the box of the widget', () => {
  it.each([
    ['', false, 'nothing'],
    ['902', false, 'nothing'],
    ['902', true, 'misread'],
    ['90210', false, 'zip'],
    ['90210-12', false, 'zip'],
    ['90210-12', true, 'misread'],
    [' 90210-1234\n', true, 'zip'],
    ['Boston', false, 'misread'],
  ])('reads %j, settled %s, as %s', (text, settled, kind) => {
    expect(readBox(text, settled).kind).toBe(kind);
  });
});

describe('attributes of the widget', () => {
  it('are as if not there where nobody knows their value', () => {
    expect(readTheme('neon')).toBe('auto');
    expect(readTheme(null)).toBe('auto');
    expect(readPlan('118')).toBeNull();
    expect(readPlan(' 120 ')).toBe(120);
    expect([...readShown('x, y')]).toEqual([...readShown(null)]);
  });

  it('show what is named, in any case and with commas, and nothing for none', () => {
    expect([...readShown('Senators, MAP nonsense')]).toEqual(['senators', 'map']);
    expect([...readShown('none')]).toEqual([]);
  });
});

describe('what the widget fetches', () => {
  const names = (...wants: ('offices' | 'plan' | 'solve')[]) =>
    [
      'offices',
      'places',
      'lines-CA',
      'lines-WY',
      'lines-overview',
      'plan120-zips',
      'plan120-lines-CA',
    ]
      .map((name) => ({ name, format: 1, file: name, sizeBytes: 1, sha256: '', date: '' }))
      .filter(wantedFor(new Set(wants)))
      .map(({ name }) => name);

  it('is nothing beyond a first answer before somebody asks', () => {
    expect(names()).toEqual([]);
  });

  it('is the lines of all states or of none', () => {
    expect(names('solve')).toEqual(['places', 'lines-CA', 'lines-WY', 'plan120-lines-CA']);
  });

  it('is only what was asked for', () => {
    expect(names('offices')).toEqual(['offices']);
    expect(names('plan')).toEqual(['plan120-zips']);
  });
});
