import { describe, expect, it } from 'vitest';
import { countyName } from '../../../src/app/messages/county-name.ts';
import { en, es } from './all-messages.ts';

describe('the name of a county', () => {
  it('gets the word that its state uses', () => {
    expect(countyName(en, 'Los Angeles', 'CA')).toBe('Los Angeles County');
    expect(countyName(es, 'Los Angeles', 'CA')).toBe('Condado de Los Angeles');
    expect(countyName(en, 'Orleans', 'LA')).toBe('Orleans Parish');
    expect(countyName(es, 'East Baton Rouge Parish', 'LA')).toBe('Parroquia de East Baton Rouge');
  });

  it('is left as it is where it says what it is, or where there are no counties', () => {
    expect(countyName(en, 'Caddo Parish', 'LA')).toBe('Caddo Parish');
    expect(countyName(en, 'City of Richmond', 'VA')).toBe('City of Richmond');
    expect(countyName(en, 'Capitol Region', 'CT')).toBe('Capitol Region');
    expect(countyName(en, 'District of Columbia', 'DC')).toBe('District of Columbia');
    expect(countyName(es, 'District of Columbia', 'DC')).toBe('Distrito de Columbia');
  });

  it('is written out where the gazetteer abbreviates', () => {
    expect(countyName(en, 'Norfolk (city)', 'VA')).toBe('Norfolk');
    expect(countyName(en, 'Nome (CA)', 'AK')).toBe('Nome Census Area');
  });
});
