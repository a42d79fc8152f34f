import { useEffect, useRef, useState } from 'preact/hooks';
import type { Point } from '../../lib/index.ts';
import { MOST_STATES } from '../../map/lines-in-view.ts';
import type { Mark } from '../../map/map-controller.ts';
import { lazyPart } from '../components/lazy-part.tsx';
import type { Spot } from '../doorstep/point-finding.ts';
import { districtsText } from '../doorstep/point-text.ts';
import { arrivals } from '../routing/router.ts';
import { announce } from '../state/announcement.ts';
import { pocket } from '../state/answers.ts';
import { nextOpen, shownPlan } from '../state/plans.ts';
import { certainty, MapAnswer } from './map-answer.tsx';
import { MapList } from './map-list.tsx';
import { type MapStart, MapView } from './map-view.tsx';
import { collectTapped, type TappedSpot } from './tapped-spot.ts';

interface Props {
  readonly title?: string;
  readonly hint: string;
  /** Null while it is being found out. */
  readonly start: MapStart | null;
  /** The person's own position, where it is known. */
  readonly here?: Spot | null;
  /** A spot that was asked about before. */
  readonly pin?: Point | null;
  /** Codes that stand out until a spot is tapped. */
  readonly chosen: readonly string[];
  /** Codes of those in doubt beside them. */
  readonly inReach?: readonly string[];
  /** A point to find one's way by, with what is written beside it. */
  readonly landmark?: { readonly point: Point; readonly text: string } | null;
  readonly embedded: boolean;
  readonly fullPosition?: string | null;
  readonly follows?: boolean;
  readonly onLocate?: () => void;
  /** Draws old and new lines together from the start. */
  readonly showsBoth?: boolean;
}

const MapToggle = lazyPart(() => import('../plans/map-toggle.tsx'));

/** Whether a district is of a state that has other lines on the other plan, and these are here. */
function changes(code: string): boolean {
  const open = pocket.value;
  if (open === null || nextOpen.value === null) return false;
  return (open.getDistrict(code, { plan: open.manifest.plan })?.linesChange ?? 'no') !== 'no';
}

/** Whether so much is in view that the map shows one set of lines alone. */
function isWide(codes: readonly string[]): boolean {
  return new Set(codes.map((code) => code.slice(0, 2))).size > MOST_STATES;
}

/** A map that answers: a tapped spot gets a pin, its district stands out, and a line says how sure. */
export function AskMap(props: Props) {
  const [tapped, setTapped] = useState<TappedSpot | null>(null);
  const [inView, setInView] = useState<readonly string[]>([]);
  const [showsBoth, setShowsBoth] = useState(props.showsBoth ?? false);
  const asked = useRef(0);
  const { here = null, pin = null, landmark = null } = props;

  // Of another screen, another ZIP on the same one, or other lines.
  useEffect(() => {
    asked.current++;
    setTapped(null);
  }, [arrivals.value, landmark?.text, shownPlan.value]);

  async function ask(point: Point, aimMeters: number): Promise<void> {
    const turn = ++asked.current;
    const spot = await collectTapped({ point, accuracyMeters: aimMeters });
    if (turn !== asked.current || spot === null) return;
    setTapped(spot);
    announce(`${districtsText(spot.finding)}. ${certainty(spot)}`);
  }

  const pinned = tapped?.finding.answer.point ?? pin;
  const marks: Mark[] = [];
  if (here !== null) marks.push({ kind: 'here', ...here });
  if (landmark !== null) marks.push({ kind: 'zip', accuracyMeters: null, ...landmark });
  if (pinned !== null) marks.push({ kind: 'spot', point: pinned, accuracyMeters: null });
  const [first, ...others] = tapped?.finding.seats.map(({ district }) => district.code) ?? [];
  const chosen = tapped === null ? props.chosen : first === undefined ? [] : [first];
  const inReach = tapped === null ? (props.inReach ?? []) : others;

  return (
    <section class={props.embedded ? 'map map-embedded' : 'map map-full'}>
      {props.title === undefined ? null : <h3 class="map-title">{props.title}</h3>}
      <MapView
        start={props.start}
        marks={marks}
        chosen={chosen}
        inReach={inReach}
        embedded={props.embedded}
        follows={props.follows ?? false}
        {...(props.fullPosition === undefined ? {} : { fullPosition: props.fullPosition })}
        {...(props.onLocate === undefined ? {} : { onLocate: props.onLocate })}
        showsOthers={showsBoth}
        onAsk={ask}
        onRest={(_, codes) => setInView(codes)}
      />
      {showsBoth || inView.some(changes) ? (
        <MapToggle on={showsBoth} tooWide={isWide(inView)} onChange={setShowsBoth} />
      ) : null}
      {tapped === null ? null : <MapAnswer spot={tapped} />}
      <p class="note-soft">{props.hint}</p>
      <MapList codes={inView} />
    </section>
  );
}
