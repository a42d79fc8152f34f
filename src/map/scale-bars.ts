import { roundLength } from './round-length.ts';

/** A bar of a map's scale. */
export interface ScaleBar {
  /** A round length with its unit. */
  readonly text: string;
  readonly widthPixels: number;
}

const METERS_PER_MILE = 1609.344;
const METERS_PER_FOOT = 0.3048;
/** The longer bar takes up to so much of the map. */
const MOST_PIXELS = 110;

/** How long a round number of miles, or feet, and one of kilometres, or metres, are on a map. */
export function scaleBars(metersPerPixel: number): readonly [ScaleBar, ScaleBar] {
  const most = metersPerPixel * MOST_PIXELS;
  const bar = (unitMeters: number, unit: string): ScaleBar => {
    const count = roundLength(most / unitMeters);
    return { text: `${count}\u00a0${unit}`, widthPixels: (count * unitMeters) / metersPerPixel };
  };
  return [
    most >= METERS_PER_MILE / 4 ? bar(METERS_PER_MILE, 'mi') : bar(METERS_PER_FOOT, 'ft'),
    most >= 1000 ? bar(1000, 'km') : bar(1, 'm'),
  ];
}
