import type { MapPosition } from './map-frame.ts';
import type { MapLabel } from './map-labels.ts';
import type { MapDistrict } from './map-lines.ts';
import { firstZipFrom } from './map-places.ts';
import type { MapView } from './map-view.ts';
import type { MapScene } from './paint-map.ts';

/** A district narrower than this has no room for its name. */
const NAME_PIXELS = 60;
/** With so few in view each is named, however small: islands. */
const FEW_DISTRICTS = 3;
/** Where the name of an island may stand, below or above its centre. */
const BESIDE_PIXELS = [28, -28];
/** From this scale on ZIPs stand where no place's name does: a phone then shows some thirty km. */
const ZIP_SCALE = 1200;
/** Below this scale only larger cities are named: pixels a degree, and ZIPs a city has at least. */
const CITY_STEPS: readonly (readonly [number, number])[] = [
  [12, 60],
  [30, 25],
  [70, 10],
  [150, 4],
  [400, 2],
];

/** The names in a view, the more important first; these districts are the ones in it. */
export function* labelsOf(
  view: MapView,
  { places, chosen, reach, centres, spots, marks }: MapScene,
  districts: readonly MapDistrict[],
): Generator<MapLabel> {
  const { scale, shiftX, shiftY, width, height } = view;
  const onScreen = ({ x, y }: MapPosition) => ({ x: scale * x + shiftX, y: scale * y + shiftY });
  const weight = (code: string) => (chosen.has(code) ? 2 : reach.has(code) ? 1 : 0);
  const inOrder = [...districts].sort(
    (a, b) => weight(b.code) - weight(a.code) || sizeOf(b) - sizeOf(a),
  );
  const areFew = districts.length <= FEW_DISTRICTS;
  for (const mark of marks) {
    if (mark.text === null) continue;
    const { x, y } = onScreen(mark);
    yield {
      text: mark.text,
      at: [20, 28, -20].map((below) => ({ x, y: y + below })),
      kind: 'place',
    };
  }
  for (const { code, box } of inOrder) {
    const isSmall = (box[2] - box[0]) * scale < NAME_PIXELS;
    if (isSmall && !areFew && weight(code) === 0) continue;
    const centre = centres(code);
    const at = [...(centre === null ? [] : [centre]), ...(spots.get(code) ?? [])].map(onScreen);
    const [first] = at;
    if (areFew && first !== undefined) {
      const beside = BESIDE_PIXELS.map((below) => ({ x: first.x, y: first.y + below }));
      if (isSmall) at.unshift(...beside);
      else at.push(...beside);
    }
    yield { text: code, at, kind: chosen.has(code) ? 'chosen' : 'sign' };
  }
  if (places === null) return;
  const least = CITY_STEPS.find(([below]) => scale < below)?.[1] ?? 1;
  for (let i = 0; i < places.names.length; i++) {
    const count = places.zipCounts[i] as number;
    if (count < least) return;
    const x = scale * (places.xs[i] as number) + shiftX;
    const y = scale * (places.ys[i] as number) + shiftY;
    if (x < 0 || x > width || y < 0 || y > height) continue;
    yield { text: places.names[i] as string, at: [{ x, y }], kind: count > 4 ? 'place' : 'town' };
  }
  if (scale < ZIP_SCALE) return;
  for (let i = firstZipFrom(places, -shiftX / scale); i < places.zips.length; i++) {
    const x = scale * (places.zipXs[i] as number) + shiftX;
    if (x > width) return;
    const y = scale * (places.zipYs[i] as number) + shiftY;
    if (y < 0 || y > height) continue;
    yield { text: String(places.zips[i]).padStart(5, '0'), at: [{ x, y }], kind: 'zip' };
  }
}

const sizeOf = ({ box }: MapDistrict) => (box[2] - box[0]) * (box[3] - box[1]);
