import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../src/app/messages/en.ts';
import { es } from '../../../src/app/messages/es.ts';
import { shareEn } from '../../../src/app/messages/share/en.ts';
import { shareEs } from '../../../src/app/messages/share/es.ts';
import { shareableDistrict } from '../../../src/app/share/share-district.ts';
import { shareableZip } from '../../../src/app/share/share-zip.ts';
import { collectFinding, collectSeat } from '../../../src/app/state/collect-finding.ts';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { openPocketDistrict, type PocketDistrict } from '../../../src/lib/index.ts';

let pocket: PocketDistrict;

beforeAll(async () => {
  pocket = await openPocketDistrict({ source: folderSource() });
});

function lines(zip: string, language: 'en' | 'es' = 'en'): readonly string[] {
  const answer = pocket.lookupZip(zip);
  if (answer.status !== 'found' && answer.status !== 'no-district') throw new Error(zip);
  const finding = collectFinding({ pocket, offices: null, places: null }, answer);
  return language === 'en'
    ? shareableZip(en, shareEn, finding).lines
    : shareableZip(es, shareEs, finding).lines;
}

const AS_OF = /^Data of \w+ \d+, \d{4}, lines of the 119th Congress\.$/;

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
    expect(what.lines[0]).toBe('Alaska at large, congressional district (AK-AL)');
    expect(what.address).toEqual({ screen: 'district', code: 'AK-AL' });
  });
});
