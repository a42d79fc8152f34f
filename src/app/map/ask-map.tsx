import { useRef, useState } from 'preact/hooks';
import type { Point } from '../../lib/index.ts';
import type { Mark } from '../../map/map-controller.ts';
import { lazyPart } from '../components/lazy-part.tsx';
import { WholeCodes } from '../components/whole-codes.tsx';
import { collectPoint } from '../doorstep/collect-point.ts';
import type { PointFinding, Spot } from '../doorstep/point-finding.ts';
import { certaintyText, districtsText } from '../doorstep/point-text.ts';
import { spotPosition } from '../doorstep/spot-text.ts';
import { formatAddress } from '../routing/address.ts';
import { announce } from '../state/announcement.ts';
import { pocket } from '../state/answers.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { messages } from '../state/language.ts';
import { nextOpen } from '../state/plans.ts';
import { type MapStart, MapView } from './map-view.tsx';

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

/** A map that answers: a tapped spot gets a pin, its district stands out, and a line says how sure. */
export function AskMap(props: Props) {
  const words = doorstepWords();
  const [tapped, setTapped] = useState<PointFinding | null>(null);
  const [inView, setInView] = useState<readonly string[]>([]);
  const [showsBoth, setShowsBoth] = useState(props.showsBoth ?? false);
  const asked = useRef(0);
  const { here = null, pin = null } = props;

  async function ask(point: Point): Promise<void> {
    const turn = ++asked.current;
    const outcome = await collectPoint({ point, accuracyMeters: null });
    if (turn !== asked.current || outcome.kind !== 'found') return;
    const { finding } = outcome;
    setTapped(finding);
    announce(`${districtsText(finding)}. ${certaintyText(finding)}`);
  }

  const pinned = tapped?.answer.point ?? pin;
  const marks: Mark[] = [];
  if (here !== null) marks.push({ kind: 'here', ...here });
  if (pinned !== null) marks.push({ kind: 'spot', point: pinned, accuracyMeters: null });
  const chosen = tapped === null ? props.chosen : tapped.seats.map(({ district }) => district.code);

  return (
    <section class={props.embedded ? 'map map-embedded' : 'map map-full'}>
      {props.title === undefined ? null : <h3 class="map-title">{props.title}</h3>}
      <MapView
        start={props.start}
        marks={marks}
        chosen={chosen}
        embedded={props.embedded}
        follows={props.follows ?? false}
        {...(props.fullPosition === undefined ? {} : { fullPosition: props.fullPosition })}
        {...(props.onLocate === undefined ? {} : { onLocate: props.onLocate })}
        showsOthers={showsBoth}
        onAsk={ask}
        onRest={(_, codes) => setInView(codes)}
      />
      {showsBoth || inView.some(changes) ? (
        <MapToggle on={showsBoth} onChange={setShowsBoth} />
      ) : null}
      {tapped === null ? <p class="note-soft">{props.hint}</p> : <MapAnswer finding={tapped} />}
      <details>
        <summary>{words.map.list}</summary>
        {inView.length === 0 ? <p>{words.map.none}</p> : null}
        <ul class="map-list">
          {inView.map((code) => (
            <li key={code}>
              <a href={formatAddress({ screen: 'district', code })}>{code}</a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function MapAnswer({ finding }: { readonly finding: PointFinding }) {
  const words = doorstepWords();
  const careful = finding.answer.status !== 'found';
  return (
    <div class={careful ? 'map-answer map-answer-care' : 'map-answer'}>
      <div>
        <p class="map-answer-name">{districtsText(finding)}</p>
        <p class="map-answer-how">
          <WholeCodes text={certaintyText(finding)} />
        </p>
      </div>
      {finding.seats.length === 0 ? (
        <span>{messages.value.noDistrict}</span>
      ) : (
        <a
          class="button"
          href={formatAddress({
            screen: 'at',
            position: spotPosition({ point: finding.answer.point, accuracyMeters: null }),
          })}
        >
          {words.map.about}
        </a>
      )}
    </div>
  );
}
