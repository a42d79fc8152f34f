import { beforeAll, describe, expect, it } from 'vitest';
import { shareEn } from '../../../src/app/messages/share/en.ts';
import { shareEs } from '../../../src/app/messages/share/es.ts';
import { shareableDistrict } from '../../../src/app/share/share-district.ts';
import { shareableZip } from '../../../src/app/share/share-zip.ts';
import { collectFinding, collectSeat } from '../../../src/app/state/collect-finding.ts';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { openPocketDistrict, type PocketDistrict } from '../../../src/lib/index.ts';
import { en, es } from './all-messages.ts';

let pocket: PocketDistrict;

beforeAll(async () => {
  pocket = await openPocketDistrict({
    source: folderSource(),
    nowMs: () => Date.parse('2026-12-01'),
    plan: 'both',
  });
});

function lines(
  zip: string,
  language: 'en' | 'es' = 'en',
  plan: 119 | 120 = 119,
  others: readonly string[] = [],
): readonly string[] {
  const answer = pocket.lookupZip(zip, { plan });
  if (answer.status !== 'found' && answer.status !== 'no-district') throw new Error(zip);
  const finding = collectFinding({ pocket, offices: null, places: null }, answer);
  return language === 'en'
    ? shareableZip(en, shareEn, finding, others).lines
    : shareableZip(es, shareEs, finding, others).lines;
}

const AS_OF =
  /^Data of \w+ \d+, \d{4}, lines of the 119th Congress, in force until January 3, 2027\.$/;

describe('the text of a shared answer', () => {
  it('says the district, who sits for it, and of when the data is', () => {
    expect(lines('97834')).toEqual([
      'ZIP code 97834: Oregon 2nd congressional district (OR-2)',
      'Representative Cliff Bentz, Republican',
      expect.stringMatching(AS_OF),
    ]);
  });

  it('names all districts of a split ZIP', () => {
    const text = lines('90210');
    expect(text[0]).toBe('ZIP code 90210 is split between 3 districts, the likeliest first:');
    expect(text.slice(1, 4).map((line) => line.slice(0, 5))).toEqual(['CA-36', 'CA-32', 'CA-30']);
    expect(text[4]).toBe('The street decides.');
    expect(text[5]).toMatch(AS_OF);
  });

  it('calls an estimate one, a vacant seat vacant, and military mail what it is', () => {
    expect(lines('90009').join('\n')).toContain('an estimate of');
    expect(lines('78840')).toContain('Vacant');
    expect(lines('09012')[0]).toBe('ZIP code 09012: Military mail. No district.');
  });

  it('on new lines is an estimate from these, of a ZIP that has an area', () => {
    expect(lines('28560', 'en', 120, ['NC-3'])).toEqual([
      'ZIP code 28560: North Carolina 1st congressional district (NC-1)',
      'Elected November 3',
      'An estimate from the new lines, known here to within 1,000 m.',
      'Until January 3, 2027: NC-3.',
      expect.stringMatching(/120th Congress, in force from January 3, 2027\.$/),
    ]);
    const several = lines('70802', 'en', 120);
    expect(several[0]).toBe(
      'ZIP code 70802 on the new lines is in one of 2 districts, the likeliest first:',
    );
    expect(several).toContain('An estimate from the new lines, known here to within 1,000 m.');
    for (const zip of ['28560', '70802']) {
      expect(lines(zip, 'en', 120).join(' ')).not.toContain('no area');
      expect(lines(zip, 'es', 120).join(' ')).not.toContain('no tiene área');
      expect(lines(zip, 'es', 120).join(' ')).toContain('límites nuevos');
    }
  });

  it('on the lines in force says what comes after them', () => {
    expect(lines('28560', 'en', 119, ['NC-1'])).toContain(
      'From January 3, 2027: NC-1, estimated from the new lines.',
    );
  });

  it('is in the language on the screen', () => {
    expect(lines('97834', 'es').slice(0, 2)).toEqual([
      'Código postal 97834: Distrito 2 de Oregón en el Congreso (OR-2)',
      'Representante: Cliff Bentz, Partido Republicano',
    ]);
  });

  it('is made for a district as well', () => {
    const seat = collectSeat({ pocket, offices: null, places: null }, 'AK-AL', null);
    if (seat === null) throw new Error('no AK-AL');
    const what = shareableDistrict(en, shareEn, seat, { peopleDate: '2026-11-03', plan: 119 });
    expect(what.name).toBe('Alaska at large');
    expect(what.lines[0]).toBe('Alaska at-large congressional district (AK-AL)');
    expect(what.address).toEqual({ screen: 'district', code: 'AK-AL' });
  });
});
