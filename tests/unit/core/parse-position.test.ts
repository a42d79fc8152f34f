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
      '３４．０９, －１１８．４１',
    ]) {
      expect(pointOf(text), text).toEqual(HILLS);
    }
  });

  it('is taken as degrees, minutes and seconds in the usual spellings', () => {
    for (const text of [
      '34°5\'24"N 118°24\'36"W',
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
    expect(reasonOf('34.09')).toBe('no-position');
    expect(reasonOf('34.09 N 118.41 S')).toBe('no-position');
    expect(reasonOf('-34.09 N 118.41 W')).toBe('no-position');
    expect(reasonOf('34°75\'00"N 118°24\'36"W')).toBe('no-position');
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
  });

  it('without a position has none', () => {
    expect(reasonOf('https://example.org/')).toBe('no-position');
    expect(reasonOf('https://maps.google.com/?q=pizza')).toBe('no-position');
    expect(reasonOf('javascript:alert(1)')).toBe('no-position');
    expect(reasonOf('https://maps.google.com/?q=%')).toBe('no-position');
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
    const places: Readonly<Record<string, { lat: number; lon: number }>> = {
      'Mountain View': { lat: 37.42, lon: -122.08 },
      'Mountain View, CA': { lat: 37.42, lon: -122.08 },
    };
    const pointOfPlace = (name: string) => places[name] ?? null;
    for (const text of ['CWC8+R9 Mountain View', 'CWC8+R9, Mountain View, CA']) {
      const parsed = parsePosition(text, { pointOfPlace });
      expect(parsed.ok && parsed.point.lat, text).toBeCloseTo(37.4220625, 9);
      expect(parsed.ok && parsed.point.lon, text).toBeCloseTo(-122.0840625, 9);
    }
    expect(parsePosition('CWC8+R9 Nowhere', { pointOfPlace })).toMatchObject({
      reason: 'unknown-place',
    });
    expect(reasonOf('CWC8+R9')).toBe('short-code');
    const near = parsePosition('CWC8+R9', { near: { lat: 37.42, lon: -122.08 } });
    expect(near.ok && near.point.lat).toBeCloseTo(37.4220625, 9);
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
