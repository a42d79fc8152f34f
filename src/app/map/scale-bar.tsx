import { scaleBars } from '../../map/scale-bars.ts';

interface Props {
  /** In the middle of the map. */
  readonly metersPerPixel: number;
}

/** How long a mile and a kilometre are on the map: a picture for the eye, and nothing to hear. */
export function ScaleBar({ metersPerPixel }: Props) {
  return (
    <div class="map-scale" aria-hidden="true">
      {scaleBars(metersPerPixel).map(({ text, widthPixels }) => (
        <div key={text} class="map-scale-bar" style={{ width: `${widthPixels}px` }}>
          {text}
        </div>
      ))}
    </div>
  );
}
