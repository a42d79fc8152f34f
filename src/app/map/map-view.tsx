import { useEffect, useRef, useState } from 'preact/hooks';
import type { Point } from '../../lib/index.ts';
import { MapController, type Mark } from '../../map/map-controller.ts';
import type { MapBox } from '../../map/map-lines.ts';
import { type MapStore, mapStoreOf } from '../../map/map-store.ts';
import { Drawing } from '../components/icon.tsx';
import { formatAddress } from '../routing/address.ts';
import { places, pocket } from '../state/answers.ts';
import { client } from '../state/data-feed.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { nextOpen, shownPlan } from '../state/plans.ts';
import { DRAWINGS } from './drawings.ts';
import { MAINLAND, MapJumps } from './map-jumps.tsx';
import { ScaleBar } from './scale-bar.tsx';
import '../../map/map.css';
import './map.css';

/** What a map shows first. */
export type MapStart =
  | { readonly kind: 'around'; readonly point: Point; readonly radiusMeters: number }
  | { readonly kind: 'district'; readonly code: string }
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'nation' };

interface Props {
  /** Null while it is being found out. */
  readonly start: MapStart | null;
  readonly marks: readonly Mark[];
  /** Codes of the districts that stand out. */
  readonly chosen: readonly string[];
  /** Codes of those in doubt beside them. */
  readonly inReach?: readonly string[];
  readonly embedded: boolean;
  /** Keeps the middle on the first mark as it moves. */
  readonly follows?: boolean;
  /** Where the button for the full screen leads; none where this is it. */
  readonly fullPosition?: string | null;
  /** `aimMeters` is how exactly the spot can have been aimed at. */
  readonly onAsk: (point: Point, aimMeters: number) => void;
  readonly onRest?: (middle: Point, codes: readonly string[]) => void;
  readonly onLocate?: () => void;
  /** Draws the lines of the other plan as well. */
  readonly showsOthers?: boolean;
}

/** A map with its buttons. Without an opened snapshot there is nothing to draw. */
export function MapView(props: Props) {
  const words = doorstepWords().map;
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const controller = useRef<MapController | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [missing, setMissing] = useState(false);
  const open = pocket.value;
  const packsHere = client.value?.state.value.packsHere.size ?? 0;
  const [metersPerPixel, setMetersPerPixel] = useState<number | null>(null);
  const { start, embedded, marks, chosen, inReach = [], showsOthers = false } = props;
  const plan = shownPlan.value;
  const nextHere = nextOpen.value;

  useEffect(() => {
    if (canvas.current === null || pane.current === null) return;
    if (frame.current === null || open === null) return;
    const made = new MapController({
      canvas: canvas.current,
      frame: frame.current,
      pane: pane.current,
      store: mapStoreOf(open, plan),
      embedded,
      onAsk: (point, aimMeters) => latest.current.onAsk(point, aimMeters),
      onRest: (middle, codes, scale) => {
        setMetersPerPixel(scale);
        latest.current.onRest?.(middle, codes);
      },
      onMissing: setMissing,
    });
    controller.current = made;
    return () => {
      controller.current = null;
      made.close();
    };
  }, [open, embedded, plan]);

  const startKey = JSON.stringify(start);
  useEffect(() => {
    const map = controller.current;
    if (map === null || open === null || start === null) return;
    if (start.kind === 'around') map.showAround(start.point, start.radiusMeters);
    else map.showBox(boxOf(start, mapStoreOf(open, plan)) ?? MAINLAND);
  }, [open, startKey, plan]);

  useEffect(() => controller.current?.showOthers(showsOthers), [open, plan, showsOthers, nextHere]);

  const marksKey = JSON.stringify(marks);
  useEffect(() => {
    controller.current?.setMarks(marks);
    const [first] = marks;
    if (props.follows && first !== undefined) controller.current?.moveTo(first.point);
  }, [open, marksKey, plan]);

  useEffect(
    () => controller.current?.setChosen(chosen, inReach),
    [open, plan, chosen.join(), inReach.join()],
  );

  const placesHere = places.value;
  useEffect(() => {
    if (placesHere !== null) void controller.current?.setPlaces(placesHere);
  }, [open, placesHere, plan]);

  useEffect(() => controller.current?.linesArrived(), [packsHere]);

  return (
    <>
      <div ref={frame} class="map-frame">
        <div
          ref={pane}
          class="map-pane"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a map takes keys: an ARIA application
          tabIndex={0}
          role="application"
          aria-label={`${words.label}. ${words.help}`}
        >
          <canvas ref={canvas} class="map-canvas" />
        </div>
        <div class="map-buttons">
          <MapButton
            icon="plus"
            text={words.zoomIn}
            onPress={() => controller.current?.zoomBy(1.8)}
          />
          <MapButton
            icon="minus"
            text={words.zoomOut}
            onPress={() => controller.current?.zoomBy(1 / 1.8)}
          />
          {props.onLocate === undefined ? null : (
            <MapButton icon="here" text={words.locate} onPress={props.onLocate} />
          )}
          {props.fullPosition === undefined ? null : (
            <a
              class="map-button"
              href={formatAddress({ screen: 'map', position: props.fullPosition })}
            >
              <Drawing path={DRAWINGS.expand} />
              <span class="visually-hidden">{words.full}</span>
            </a>
          )}
        </div>
        {metersPerPixel === null ? null : <ScaleBar metersPerPixel={metersPerPixel} />}
        {missing ? <p class="map-note">{words.failed}</p> : null}
      </div>
      {start?.kind === 'nation' && open !== null ? (
        <MapJumps
          store={mapStoreOf(open, plan)}
          onJump={(box) => controller.current?.showBox(box)}
        />
      ) : null}
    </>
  );
}

/** What a start shows as a box; null for the nation, and for what the data does not know. */
function boxOf(start: MapStart, store: MapStore): MapBox | null {
  if (start.kind === 'district') return store.boxOf(start.code);
  return start.kind === 'state' ? store.boxOfState(start.state) : null;
}

function MapButton(props: {
  readonly icon: 'plus' | 'minus' | 'here';
  readonly text: string;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" class="map-button" onClick={props.onPress}>
      <Drawing path={DRAWINGS[props.icon]} />
      <span class="visually-hidden">{props.text}</span>
    </button>
  );
}
