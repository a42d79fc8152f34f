import { roundLength } from './round-length.ts';

interface Props {
  /** In the middle of the map. */
  readonly metersPerPixel: number;
}

const METERS_PER_MILE = 1609.344;
const METERS_PER_FOOT = 0.3048;
/** The longer bar takes up to so much of the map. */
const MOST_PIXELS = 110;

/** How long a mile and a kilometre are on the map: a picture for the eye, and nothing to hear. */
export function ScaleBar({ metersPerPixel }: Props) {
  const most = metersPerPixel * MOST_PIXELS;
  const inMiles = most >= METERS_PER_MILE / 4;
  const inKilometers = most >= 1000;
  return (
    <div class="map-scale" aria-hidden="true">
      <Bar
        most={most}
        unitMeters={inMiles ? METERS_PER_MILE : METERS_PER_FOOT}
        unit={inMiles ? 'mi' : 'ft'}
        metersPerPixel={metersPerPixel}
      />
      <Bar
        most={most}
        unitMeters={inKilometers ? 1000 : 1}
        unit={inKilometers ? 'km' : 'm'}
        metersPerPixel={metersPerPixel}
      />
    </div>
  );
}

function Bar(props: Props & { most: number; unitMeters: number; unit: string }) {
  const { most, unitMeters, unit, metersPerPixel } = props;
  const count = roundLength(most / unitMeters);
  return (
    <div class="map-scale-bar" style={{ width: `${(count * unitMeters) / metersPerPixel}px` }}>
      {`${count}\u00a0${unit}`}
    </div>
  );
}
