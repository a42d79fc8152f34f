import type { Point } from '../shared/point.ts';
import { decodeOsmShortLink } from './osm-short-link.ts';

/** What stands in a link to a map: a position, or a text that is to be read as if it were typed. */
export type MapLink =
  | { readonly kind: 'position'; readonly point: Point; readonly accuracyMeters: number | null }
  | { readonly kind: 'text'; readonly text: string }
  /**
   * `short-link`: it only leads to the link that says the place, and reading it would mean to open it.
   * `no-position`: it is no map's. For the others see PositionMisreadReason.
   */
  | { readonly kind: 'misread'; readonly reason: LinkMisreadReason };

type LinkMisreadReason =
  | 'short-link'
  | 'no-position'
  | 'link-without-position'
  | 'one-number'
  | 'unknown-crs'
  | 'bad-accuracy';

const LINK = /^(?:[a-z][a-z.+-]*:|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/)/i;
const SHORT_LINK =
  /^(?:https?:\/\/)?(?:maps\.app\.goo\.gl|goo\.gl|g\.co|bit\.ly|maps\.apple|her\.is)\//i;
/** Whose links are about a place, even if they do not say where it is. */
const MAP_SERVICE =
  /^(?:geo:|comgooglemaps|(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:google(?:\.[a-z]{2,3}){1,2}\/maps|maps\.google\.|maps\.apple\.com|openstreetmap\.org|osm\.org|bing\.com\/maps|waze\.com|here\.com|mapquest\.com|plus\.codes|what3words\.com|w3w\.co))/i;
const OSM_SHORT = /^(?:https?:\/\/)?(?:www\.)?(?:osm|openstreetmap)\.org\/go\/([\w~@]{3,12})/i;
const NUMBER = String.raw`[+-]?\d{1,4}(?:\.\d+)?`;
const PAIR = new RegExp(`^(?:loc:|ll\\.)?(${NUMBER})\\s*[,~ ]\\s*(${NUMBER})(?![\\d.])`);
const GEO = new RegExp(`^geo:(${NUMBER}),(${NUMBER})`, 'i');
const PIN = new RegExp(`!3d(${NUMBER})!4d(${NUMBER})`, 'g');
const EYE = new RegExp(`@(${NUMBER}),(${NUMBER})`);
const OSM_MAP = new RegExp(`#(?:.*&)?map=[\\d.]+/(${NUMBER})/(${NUMBER})`);

/** Two parameters, then one with both: the most exact first, the middle of the picture last. */
const TWO = [
  ['mlat', 'mlon'],
  ['lat', 'lon'],
  ['lat', 'lng'],
  ['latitude', 'longitude'],
] as const;
const PINNED = ['q', 'query', 'destination', 'daddr', 'to', 'coordinate', 'll', 'near'] as const;
const MIDDLE = ['sll', 'cp', 'center', 'map'] as const;

/** Whether a text is a link rather than a typed position. */
export function isLink(text: string): boolean {
  return LINK.test(text) && !/^(?:lat|lon|lng|latitude|longitude):|^[a-z]+:\s/i.test(text);
}

/** Reads the link of a map service, or a `geo:` URI (RFC 5870), as text: nothing is ever opened. */
export function readMapLink(link: string): MapLink {
  if (SHORT_LINK.test(link)) return misread('short-link');
  const short = OSM_SHORT.exec(link)?.[1];
  if (short !== undefined) return { kind: 'position', ...decodeOsmShortLink(short) };
  const parameters = parametersOf(link);
  const geo = GEO.exec(link);
  if (geo !== null) return readGeo(geo, parameters);
  const pin = [...link.matchAll(PIN)].at(-1) ?? null;
  if (pin !== null) return position(pin);
  for (const [latName, lonName] of TWO) {
    const found = PAIR.exec(`${parameters.get(latName) ?? ''},${parameters.get(lonName) ?? ''}`);
    if (found !== null) return position(found);
  }
  return (
    fromParameters(PINNED, parameters) ??
    fromPath(link) ??
    positionIn(EYE, link) ??
    positionIn(OSM_MAP, link) ??
    fromParameters(MIDDLE, parameters) ??
    misread(problemOf(link))
  );
}

function problemOf(link: string): LinkMisreadReason {
  if (/^geo:[+-]?\d[\d.]*(?:[;?]|$)/i.test(link)) return 'one-number';
  return MAP_SERVICE.test(link) ? 'link-without-position' : 'no-position';
}

function misread(reason: LinkMisreadReason): MapLink {
  return { kind: 'misread', reason };
}

/** Android writes `geo:0,0?q=34.09,-118.41(Home)` where the position is the query. */
function readGeo(geo: RegExpExecArray, parameters: ReadonlyMap<string, string>): MapLink {
  const asked = parameters.get('q');
  if (asked !== undefined && Number(geo[1]) === 0 && Number(geo[2]) === 0) {
    return fromText(asked.replace(/\(.*\)$/, ''));
  }
  const crs = /;crs=([^;?]*)/i.exec(geo.input)?.[1]?.trim();
  // The same numbers lie a hundred metres apart on NAD 27, and nobody knows which way for others.
  if (crs !== undefined && !/^wgs-?84$/i.test(crs)) return misread('unknown-crs');
  const uncertainty = /;u=([^;?]*)/i.exec(geo.input)?.[1]?.trim();
  const found = position(geo);
  if (uncertainty === undefined) return found;
  if (!/^\d+(?:\.\d+)?$/.test(uncertainty)) return misread('bad-accuracy');
  return { ...found, accuracyMeters: Number(uncertainty) };
}

function fromParameters(
  names: readonly string[],
  parameters: ReadonlyMap<string, string>,
): MapLink | null {
  for (const name of names) {
    const value = parameters.get(name);
    if (value === undefined || value === '') continue;
    const found = PAIR.exec(value);
    if (found !== null) return position(found);
    if (/[+°'"]|\d\s*[NS]\b/.test(value)) return fromText(value);
  }
  return null;
}

/** `/maps/place/34°05'24"N+118°24'36"W`, `/maps/search/34.09,-118.41`, `plus.codes/849VCWC8+R9`. */
function fromPath(link: string): MapLink | null {
  const path = link.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/, '');
  for (const part of path.split('/').slice(1).reverse()) {
    if (/^data=|^@/.test(part)) continue;
    const raw = unescaped(part);
    if (/^[2-9CFGHJMPQRVWX]{2,8}\+/i.test(raw)) return fromText(raw);
    const value = raw.replaceAll('+', ' ').trim();
    // HERE writes a name before the position in some links, and a colon between them.
    const found = PAIR.exec(value) ?? PAIR.exec(value.slice(value.lastIndexOf(':') + 1));
    if (found !== null) return position(found);
    if (/\d\s*[°'"]/.test(value)) return fromText(value);
  }
  return null;
}

function positionIn(pattern: RegExp, link: string): MapLink | null {
  const found = pattern.exec(link);
  return found === null ? null : position(found);
}

function position(found: RegExpExecArray) {
  const [, lat, lon] = found;
  const point = { lat: Number(lat), lon: Number(lon) };
  return { kind: 'position' as const, point, accuracyMeters: null };
}

function fromText(text: string): MapLink {
  return { kind: 'text', text };
}

function parametersOf(link: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name = '', value = ''] of link.matchAll(/[?&#]([a-z]+)=([^&#]*)/gi)) {
    // A plus stands for a blank here, except in a plus code, whose writers often forget to escape it.
    const spaced = /^[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2}/i.test(value)
      ? value.replace(/(\+[^+]*)\+/g, '$1 ')
      : value.replaceAll('+', ' ');
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, unescaped(spaced).trim());
  }
  return parameters;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
