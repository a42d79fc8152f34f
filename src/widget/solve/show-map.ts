import type { District } from '../../core/district.ts';
import { decodePlaces, type Places } from '../../format/places.ts';
import type { LightSnapshot } from '../../lib/open-light.ts';
import { MapController, type Mark } from '../../map/map-controller.ts';
import { MapStore } from '../../map/map-store.ts';
import { scaleBars } from '../../map/scale-bars.ts';
import { el } from '../view/el.ts';
import { linesFor } from './judge.ts';
import type { Spot } from './position.ts';
import type { SolveWords } from './words.ts';

/** What the map is made from. */
export interface MapRequest {
  readonly host: HTMLElement;
  readonly light: LightSnapshot;
  readonly words: SolveWords;
  readonly zip: string;
  /** The districts that are to be told apart. */
  readonly codes: readonly string[];
  readonly onAsk: (spot: Spot) => void;
}

/** A map that is open. */
export interface OpenMap {
  /** Lets the first of these districts stand out, and less so those that are in doubt beside it. */
  choose(codes: readonly string[]): void;
  close(): void;
}

/** About what most ZIP areas measure across; a rural one is larger and a pinch away. */
const RADIUS_METERS = 7_000;
const ZOOM_STEP = 1.8;

/** Draws the map around a ZIP into `host`. Rejects with a Failure where the places cannot be had. */
export async function showMap(request: MapRequest): Promise<OpenMap> {
  const { host, light, words, zip, codes, onAsk } = request;
  const places = await light.packs.open('places', decodePlaces);
  const canvas = el('canvas', 'map-canvas');
  const pane = el(
    'div',
    'map-pane',
    { tabindex: '0', role: 'application', 'aria-label': `${words.label}. ${words.hint}` },
    canvas,
  );
  const button = (text: string, label: string, factor: number) =>
    el(
      'button',
      'map-button',
      { type: 'button', 'aria-label': label, click: () => controller.zoomBy(factor) },
      text,
    );
  const buttons = el(
    'div',
    'map-buttons',
    {},
    button('+', words.zoomIn, ZOOM_STEP),
    button('−', words.zoomOut, 1 / ZOOM_STEP),
  );
  const scale = el('div', 'map-scale', { 'aria-hidden': 'true' });
  const frame = el('div', 'map-frame', {}, pane, buttons, scale);
  // In the page before it is measured.
  host.replaceChildren(frame);
  const lines = async () => linesFor(light);
  const source = {
    manifest: { plan: light.plan },
    getDistrict: (code: string) => light.districts.get(code) ?? null,
    pointLines: lines,
    nextLines: lines,
  };
  const store = new MapStore(source, light.plan);
  const controller = new MapController({
    canvas,
    frame,
    pane,
    store,
    embedded: true,
    onAsk: (point, accuracyMeters) => {
      controller.setMarks([...marks, { kind: 'spot', point, accuracyMeters: null }]);
      onAsk({ ...point, accuracyMeters });
    },
    onRest: (_, __, metersPerPixel) => showScale(scale, metersPerPixel),
    onMissing: () => undefined,
  });
  const point = placeOf(places, zip);
  const marks: Mark[] =
    point === null ? [] : [{ kind: 'zip', point, accuracyMeters: null, text: zip }];
  controller.setMarks(marks);
  show(controller, store, point, codes);
  void controller.setPlaces(places);
  return {
    choose: ([first, ...others]) =>
      controller.setChosen(first === undefined ? [] : [first], others),
    close: () => controller.close(),
  };
}

function showScale(scale: HTMLElement, metersPerPixel: number): void {
  const bars = scaleBars(metersPerPixel).map(({ text, widthPixels }) => {
    const bar = el('div', 'map-scale-bar', {}, text);
    bar.style.width = `${widthPixels}px`;
    return bar;
  });
  scale.replaceChildren(...bars);
}

function placeOf(places: Places, zip: string): District['centre'] | null {
  const place = places.get(zip);
  return place === null || place.pointQuality === 'district' ? null : place.point;
}

function show(
  controller: MapController,
  store: MapStore,
  point: District['centre'] | null,
  codes: readonly string[],
): void {
  const box = store.boxOf(codes[0] ?? '');
  if (point !== null) controller.showAround(point, RADIUS_METERS);
  else if (box !== null) controller.showBox(box);
}
