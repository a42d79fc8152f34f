import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePosition } from '../../../src/core/parse-position.ts';

const HILLS = { lat: 34.09, lon: -118.41 };

function pointOf(text: string) {
  const parsed = parsePosition(text);
  if (!parsed.ok) throw new Error(`${JSON.stringify(text)}: ${parsed.reason}`);
  return parsed.point;
}

function reasonOf(text: string) {
  const parsed = parsePosition(text);
  return parsed.ok ? 'understood' : parsed.reason;
}

describe('a typed position', () => {
  it('is taken as decimal degrees, however the two numbers are kept apart', () => {
    for (const text of [
      '34.09, -118.41',
      '34.09,-118.41',
      ' 34.09 -118.41\n',
      '34.09;-118.41',
      '(34.09, -118.41)',
      '34.09\u00a0\u2212118.41',
      '+34.09 -118.41',
      '34.09° -118.41°',
      '34.09N 118.41W',
      '34.09° N, 118.41° W',
      'N 34.09 W 118.41',
      '34.09 north, 118.41 west',
      '118.41 W 34.09 N',
      'lat: 34.09, lon: -118.41',
      'lon=-118.41 lat=34.09',
      'Latitude 34.09 Longitude -118.41',
      '{"lat": 34.09, "lon": -118.41}',
      '{"lat":34.09,"lng":-118.41}',
      'POINT(-118.41 34.09)',
      '34,09; -118,41',
      '34,09 -118,41',
      '34,09° N, 118,41° O',
      '34,09 norte, 118,41 oeste',
      '34.09 N 118.41 O',
      'N 34.09 O 118.41',
      '３４．０９, －１１８．４１',
      '34.09, -118.41.',
      '34.09, -118.41;',
      '34.09, -118.41 (home)',
      '34.09, -118.41 (Apt 4)',
      'Home: 34.09, -118.41',
      '34.09,-118.41,100',
      '34.09 -118.41 100 m',
      '34.09/-118.41',
      '34.09 / -118.41',
    ]) {
      expect(pointOf(text), text).toEqual(HILLS);
    }
  });

  it('is taken as degrees, minutes and seconds in the usual spellings', () => {
    for (const text of [
      '34°5\'24"N 118°24\'36"W',
      '34°5\'24"N 118°24\'36"O',
      '34º 5\' 24,0" N, 118º 24\' 36,0" O',
      '34°5′24″N 118°24′36″W',
      '34°05’24” N, 118°24’36” W',
      'N34°5\'24" W118°24\'36"',
      "34°5'24''N 118°24'36''W",
      '34º 5\' 24" N 118º 24\' 36" W',
      '34 5 24 N 118 24 36 W',
      '34 5 24 -118 24 36',
      '34:05:24N 118:24:36W',
      '34:5:24, -118:24:36',
      '34d5m24s N 118d24m36s W',
      '34 deg 5 min 24 sec N, 118 deg 24 min 36 sec W',
      'N34 05.4 W118 24.6',
      "34° 5.4' N 118° 24.6' W",
      '34d05m24sN 118d24m36sW',
      '34-05-24N 118-24-36W',
      '34-05.4N, 118-24.6W',
      '340524N 1182436W',
      '34 05.4, -118 24.6',
      '-118°24\'36" 34°5\'24"'.replace(/^(\S+) (\S+)$/, '$2 $1'),
    ]) {
      const { lat, lon } = pointOf(text);
      expect(lat, text).toBeCloseTo(34.09, 9);
      expect(lon, text).toBeCloseTo(-118.41, 9);
    }
  });

  it('may lie south of the equator or beyond the antimeridian', () => {
    expect(pointOf('14.3S 170.7W')).toEqual({ lat: -14.3, lon: -170.7 });
    expect(pointOf('51.9, 177.5')).toEqual({ lat: 51.9, lon: 177.5 });
    expect(pointOf('90, 0')).toEqual({ lat: 90, lon: 0 });
    expect(pointOf('-90, 12')).toEqual({ lat: -90, lon: 12 });
  });

  it('with latitude and longitude swapped is offered the other way round', () => {
    for (const text of ['-118.41, 34.09', '[-118.41, 34.09]', 'geo:-118.41,34.09']) {
      expect(parsePosition(text)).toEqual({ ok: false, reason: 'swapped', suggestion: HILLS });
    }
    // Both orders are possible on the globe, but only one of them is here.
    expect(parsePosition('-71.06, 42.36')).toEqual({
      ok: false,
      reason: 'swapped',
      suggestion: { lat: 42.36, lon: -71.06 },
    });
  });

  it('that is out of range is offered as it may have been meant', () => {
    expect(parsePosition('118.41, 34.09')).toEqual({
      ok: false,
      reason: 'swapped',
      suggestion: HILLS,
    });
    expect(parsePosition('34.09,241.59')).toMatchObject({ suggestion: HILLS });
    expect(parsePosition('52.9,-187.1')).toMatchObject({
      reason: 'out-of-range',
      suggestion: { lat: 52.9, lon: 172.9 },
    });
    expect(parsePosition('34.09, -441')).toMatchObject({ suggestion: null });
  });

  it('that cannot be one says why', () => {
    expect(reasonOf('')).toBe('empty');
    expect(reasonOf(' \n\u200b')).toBe('empty');
    expect(reasonOf('NaN, NaN')).toBe('not-a-number');
    expect(reasonOf('Infinity, -118')).toBe('not-a-number');
    expect(reasonOf('undefined,undefined')).toBe('not-a-number');
    expect(reasonOf('1e999, 1e999')).toBe('not-a-number');
    expect(reasonOf('441, -118.41')).toBe('out-of-range');
    expect(reasonOf('34.09, -441')).toBe('out-of-range');
    expect(reasonOf('0, 0')).toBe('zero');
    expect(reasonOf('0.000, -0.0')).toBe('zero');
    expect(reasonOf('1 Main Street')).toBe('no-position');
    expect(reasonOf('34.09')).toBe('one-number');
    expect(reasonOf('geo:34.09')).toBe('one-number');
    expect(reasonOf('34.09 N 118.41 S')).toBe('unclear');
    expect(reasonOf('-34.09 N 118.41 W')).toBe('unclear');
    expect(reasonOf('34.09, -118.41 is here')).toBe('unclear');
    expect(reasonOf('34°75\'00"N 118°24\'36"W')).toBe('bad-minutes');
    expect(reasonOf('34:05:65N 118:24:36W')).toBe('bad-minutes');
    expect(reasonOf('1, 2, 3, 4')).toBe('no-position');
    expect(reasonOf('9'.repeat(10_000))).toBe('too-long');
    expect(reasonOf('°'.repeat(10_000))).toBe('too-long');
  });

  it('is a text, or misuse', () => {
    expect(() => parsePosition(34.09 as unknown as string)).toThrow(TypeError);
  });
});

describe('a link', () => {
  it('of a map service gives the place it points at', () => {
    for (const link of [
      'https://www.google.com/maps/@34.09,-118.41,15z',
      'https://www.google.com/maps/place/Somewhere/@34.2,-118.6,14z/data=!3m1!4b1!4m6!3m5!1s0x80c2:0x1!8m2!3d34.09!4d-118.41!16zL20',
      'https://www.google.com/maps?q=34.09,-118.41&z=12',
      'https://maps.google.com/?q=34.09,-118.41',
      'https://www.google.com/maps/search/?api=1&query=34.09%2C-118.41',
      'https://www.google.com/maps/search/34.09,+-118.41',
      'https://www.google.com/maps/dir//34.09,-118.41/@34.2,-118.5,12z',
      'google.com/maps/@34.09,-118.41,15z',
      'https://maps.google.com/maps?ll=34.09,-118.41&z=15',
      'https://maps.google.com/maps?q=loc:34.09,-118.41',
      'https://maps.apple.com/?ll=34.09,-118.41',
      'https://maps.apple.com/?q=34.09,-118.41&z=3',
      'https://maps.apple.com/?q=Marked%20Location&ll=34.09,-118.41',
      'https://maps.apple.com/place?coordinate=34.09,-118.41&name=Pin',
      'https://www.openstreetmap.org/?mlat=34.09&mlon=-118.41#map=12/34.5/-118.9',
      'https://www.openstreetmap.org/#map=15/34.09/-118.41',
      'https://www.openstreetmap.org/node/1#map=15/34.09/-118.41&layers=N',
      'https://www.bing.com/maps?cp=34.09~-118.41&lvl=15',
      'https://waze.com/ul?ll=34.09,-118.41&navigate=yes',
      'https://www.waze.com/live-map/directions?to=ll.34.09%2C-118.41',
      'comgooglemaps://?center=34.09,-118.41&zoom=14',
      'geo:34.09,-118.41',
      'geo:34.09,-118.41,120?z=15',
      'geo:0,0?q=34.09,-118.41(Home)',
      'https://share.here.com/l/34.09,-118.41,Home',
      'https://wego.here.com/?map=34.09,-118.41,15,normal',
      'https://wego.here.com/directions/mix//Home:34.09,-118.41',
    ]) {
      expect(pointOf(link), link).toEqual(HILLS);
    }
  });

  it('may carry degrees and minutes, or a plus code', () => {
    const typed = pointOf(
      "https://www.google.com/maps/place/34%C2%B005'24%22N+118%C2%B024'36%22W/",
    );
    expect(typed.lat).toBeCloseTo(34.09, 9);
    for (const link of [
      'https://plus.codes/849VCWC8+R9',
      'https://maps.google.com/?q=849VCWC8%2BR9',
      'https://maps.google.com/?q=849VCWC8+R9',
    ]) {
      expect(pointOf(link).lat, link).toBeCloseTo(37.4220625, 9);
    }
  });

  it('of a geo URI says how exact it is', () => {
    expect(parsePosition('geo:34.09,-118.41;crs=wgs84;u=35')).toEqual({
      ok: true,
      point: HILLS,
      accuracyMeters: 35,
    });
  });

  it('that would have to be opened is not', () => {
    expect(reasonOf('https://maps.app.goo.gl/abcdef')).toBe('short-link');
    expect(reasonOf('https://goo.gl/maps/abcdef')).toBe('short-link');
    expect(reasonOf('https://her.is/abcdef')).toBe('short-link');
  });

  it('of OpenStreetMap is short and says the place all the same', () => {
    // The expected values are those by which OpenStreetMap's own sites are tested.
    for (const [link, lat, lon] of [
      ['https://osm.org/go/0EEQjE==', 51.511, 0.055],
      ['https://osm.org/go/0OP4tXGMB', 51.87695, 19.57922],
      ['osm.org/go/ecetE--?m', 64.13, -31.113],
    ] as const) {
      const parsed = parsePosition(link);
      if (!parsed.ok) throw new Error(`${link}: ${parsed.reason}`);
      const away = Math.hypot(parsed.point.lat - lat, parsed.point.lon - lon);
      expect(away * 111_320, link).toBeLessThan(2 * (parsed.accuracyMeters ?? 0) + 1);
    }
  });

  it('of a geo URI on another globe, or with an accuracy that is none, is not understood', () => {
    expect(reasonOf('geo:34.09,-118.41;crs=nad27')).toBe('unknown-crs');
    expect(reasonOf('geo:34.09,-118.41;crs=WGS84')).toBe('understood');
    for (const u of ['abc', '-5', '', '1e3']) {
      expect(reasonOf(`geo:34.09,-118.41;u=${u}`), u).toBe('bad-accuracy');
    }
  });

  it('without a position has none', () => {
    expect(reasonOf('https://example.org/')).toBe('no-position');
    for (const link of [
      'https://maps.google.com/?q=pizza',
      'https://www.google.com/maps/place/Los+Angeles',
      'https://wego.here.com/p/s-Yz',
    ]) {
      expect(reasonOf(link), link).toBe('link-without-position');
    }
    expect(reasonOf('javascript:alert(1)')).toBe('no-position');
    expect(reasonOf('https://maps.google.com/?q=%')).toBe('link-without-position');
  });
});

describe('a plus code', () => {
  // Expected values: the reference implementation.
  it('is decoded when it is full', () => {
    expect(pointOf('849VCWC8+R9').lon).toBeCloseTo(-122.0840625, 9);
    expect(pointOf('849vcwc8+r9g').lon).toBeCloseTo(-122.084046875, 9);
    expect(pointOf('849V0000+')).toEqual({ lat: 37.5, lon: -122.5 });
    const parsed = parsePosition('849VCWC8+R9');
    expect(parsed.ok && parsed.accuracyMeters).toBeCloseTo(8.9, 1);
  });

  it('needs a place when it is short', () => {
    const point = { lat: 37.42, lon: -122.08 };
    const placesNamed = (text: string) =>
      text.startsWith('Mountain View') ? [{ name: 'Mountain View, CA', point }] : [];
    for (const text of ['CWC8+R9 Mountain View', 'CWC8+R9, Mountain View, CA']) {
      const parsed = parsePosition(text, { placesNamed });
      expect(parsed.ok && parsed.point.lat, text).toBeCloseTo(37.4220625, 9);
      expect(parsed.ok && parsed.point.lon, text).toBeCloseTo(-122.0840625, 9);
      expect(parsed.ok && parsed.place).toBe('Mountain View, CA');
    }
    expect(parsePosition('CWC8+R9 Nowhere', { placesNamed })).toMatchObject({
      reason: 'unknown-place',
    });
    expect(reasonOf('CWC8+R9')).toBe('short-code');
    const near = parsePosition('CWC8+R9', { near: { lat: 37.42, lon: -122.08 } });
    expect(near.ok && near.point.lat).toBeCloseTo(37.4220625, 9);
  });

  it('is short before a name of several places only a question', () => {
    const springfields = [
      { name: 'Springfield, IL', point: { lat: 39.8, lon: -89.65 } },
      { name: 'Springfield, MA', point: { lat: 42.1, lon: -72.59 } },
    ];
    expect(parsePosition('3HRR+X2 Springfield', { placesNamed: () => springfields })).toMatchObject(
      {
        ok: false,
        reason: 'ambiguous-place',
        candidates: [{ place: 'Springfield, IL' }, { place: 'Springfield, MA' }],
      },
    );
  });

  it('is one where places of a name lie side by side', () => {
    const cities = [
      { name: 'Kansas City, MO', point: { lat: 39.1, lon: -94.55 } },
      { name: 'Kansas City, KS', point: { lat: 39.11, lon: -94.68 } },
    ];
    const parsed = parsePosition('3HRR+X2 Kansas City', { placesNamed: () => cities });
    expect(parsed).toMatchObject({ ok: true, place: 'Kansas City, MO' });
  });

  it('is full with five digits in front, with a blank in it, in small letters, and in a link', () => {
    for (const text of [
      '85633HRR+X2',
      '8563 3HRR+X2',
      '85633hrr+x2',
      '85633hrr +x2',
      '85633HRR+X2 Beverly Hills, CA',
      'https://plus.codes/85633HRR+X2',
    ]) {
      expect(pointOf(text).lat, text).toBeCloseTo(34.0924375, 9);
      expect(pointOf(text).lon, text).toBeCloseTo(-118.4099375, 9);
    }
  });

  it('takes the cell beyond the edge where that is nearer', () => {
    const parsed = parsePosition('22+22', { near: { lat: 51.3701, lon: -1.2175 } });
    expect(parsed.ok && parsed.point.lat).toBeCloseTo(51.35006249999999, 9);
  });

  it('is none when it has a wrong digit or length', () => {
    for (const text of ['849VCWC+R9', '849VCWCA+R9', '849V0000+R9', '+R9', 'X49VCWC8+R9']) {
      expect(reasonOf(text), text).toBe('no-position');
    }
  });
});

describe('any position in the country', () => {
  const positions = fc.record({
    lat: fc.integer({ min: 245_000, max: 490_000 }).map((steps) => steps / 10_000),
    lon: fc.integer({ min: -1_240_000, max: -670_000 }).map((steps) => steps / 10_000),
  });
  const minutes = (value: number) => {
    const seconds = Math.round(Math.abs(value) * 3600);
    return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60] as const;
  };

  it('comes back from each way of writing it', () => {
    fc.assert(
      fc.property(positions, ({ lat, lon }) => {
        for (const text of [
          `${lat}, ${lon}`,
          `geo:${lat},${lon}`,
          `https://www.google.com/maps/@${lat},${lon},15z`,
          `${lat}N ${-lon}W`,
        ]) {
          expect(pointOf(text), text).toEqual({ lat, lon });
        }
        const [a, b] = [minutes(lat), minutes(lon)];
        const read = pointOf(`${a[0]}°${a[1]}′${a[2]}″N ${b[0]}°${b[1]}′${b[2]}″W`);
        expect(Math.abs(read.lat - lat)).toBeLessThan(1 / 3600);
        expect(Math.abs(read.lon - lon)).toBeLessThan(1 / 3600);
      }),
      { numRuns: 200 },
    );
  });

  it('is recognised when its two numbers are swapped', () => {
    fc.assert(
      fc.property(positions, ({ lat, lon }) => {
        expect(parsePosition(`${lon}, ${lat}`)).toEqual({
          ok: false,
          reason: 'swapped',
          suggestion: { lat, lon },
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatever is typed', () => {
  it('gives a value, and a point that is finite and on the globe', () => {
    const piece = fc.constantFrom(
      ...[
        '34',
        '-118.41',
        '°',
        "'",
        '"',
        'N',
        'W',
        ',',
        ';',
        ' ',
        ':',
        '+',
        'geo:',
        '@',
        '?q=',
        '!3d',
      ],
      ...['849VCWC8+R9', 'https://', '%', '(', 'e9', '.', 'lat', '#map=', '/', 'NaN'],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parsePosition(text);
        if (!parsed.ok) return;
        expect(Math.abs(parsed.point.lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(parsed.point.lon)).toBeLessThanOrEqual(180);
      }),
      { numRuns: 2000 },
    );
  });
});
