import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { allMessages } from '../answer/all-messages.ts';
import { LinesChange } from '../answer/lines-change.tsx';
import { WhichTime } from '../answer/which-time.tsx';
import { WhoSits } from '../answer/who-sits.tsx';
import { WholeCodes } from '../components/whole-codes.tsx';
import { AskMap } from '../map/ask-map.tsx';
import { ShareBar } from '../share/share-bar.tsx';
import { shareableSpot } from '../share/share-spot.ts';
import { shareWords } from '../share/share-words.ts';
import { announce } from '../state/announcement.ts';
import { offices, places, pocket } from '../state/answers.ts';
import { client } from '../state/data-feed.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { shownPlan } from '../state/plans.ts';
import { collectPoint } from './collect-point.ts';
import type { PointOutcome, Spot } from './point-finding.ts';
import { PointMisread } from './point-misread.tsx';
import { PointReceipt } from './point-receipt.tsx';
import { PointSign } from './point-sign.tsx';
import { bandText, certaintyText, districtsText } from './point-text.ts';
import { pointText, spotPosition } from './spot-text.ts';
import { TryElse } from './try-else.tsx';

interface Props {
  readonly spot: Spot;
  readonly isHere: boolean;
  readonly follows?: boolean;
  /** Measures the position anew, where it was measured. */
  readonly onAgain?: () => void;
  /** What is to be said before the answer. */
  readonly over?: ComponentChildren;
  /** What can be done about it, under the verdict. */
  readonly actions?: ComponentChildren;
}

/** A fix worse than this is no ground for a doorstep. */
const COARSE_METERS = 500;
const LEAST_RADIUS_METERS = 1_200;
const MOST_RADIUS_METERS = 60_000;

/** The whole answer to a spot: which district, how sure, the map around it, who sits for it. */
export function SpotAnswer({ spot, isHere, follows = false, onAgain, over, actions }: Props) {
  const words = doorstepWords();
  const [outcome, setOutcome] = useState<PointOutcome | null>(null);
  const packsHere = client.value?.state.value.packsHere.size ?? 0;
  const opened = [pocket.value, offices.value, places.value, shownPlan.value];
  const { lat, lon } = spot.point;

  useEffect(() => {
    let late = false;
    void collectPoint(spot).then((found) => {
      if (!late) setOutcome(found);
    });
    return () => {
      late = true;
    };
  }, [lat, lon, spot.accuracyMeters, packsHere, ...opened]);

  const finding = outcome?.kind === 'found' ? outcome.finding : null;
  const codes = finding?.seats.map(({ district }) => district.code) ?? [];
  // Of whoever walks on, only what changes the answer; another spot has another distance to say.
  const spotSaid = finding === null || isHere ? '' : pointText(finding.answer.point);
  useEffect(() => {
    if (finding !== null) announce(`${districtsText(finding)}. ${certaintyText(finding)}`);
    else if (outcome?.kind === 'missing') announce(words.missing);
  }, [codes.join(), finding?.answer.status, spotSaid, outcome?.kind]);

  if (outcome === null) return null;
  if (outcome.kind === 'missing') return <p class="appears-late">{words.missing}</p>;
  if (outcome.kind === 'misread') {
    return (
      <PointMisread reason={outcome.reason} suggestion={outcome.suggestion}>
        <TryElse onAgain={onAgain} />
      </PointMisread>
    );
  }
  const { answer, seats, senates, peopleDate } = outcome.finding;
  const band = bandText(outcome.finding);
  const radiusMeters = Math.min(
    MOST_RADIUS_METERS,
    Math.max(
      LEAST_RADIUS_METERS,
      (answer.distanceMeters ?? 0) * 1.8,
      (spot.accuracyMeters ?? 0) * 2,
    ),
  );
  return (
    <div class="answer">
      <div class="where">
        <WhichTime />
        {over}
        <PointSign finding={outcome.finding} isHere={isHere} />
        <div class="note">
          <p class={answer.status === 'found' ? 'verdict verdict-sure' : 'verdict'}>
            <WholeCodes text={certaintyText(outcome.finding)} />
          </p>
          {band === null ? null : <p class="note-soft">{band}</p>}
          {isHere && (spot.accuracyMeters ?? 0) > COARSE_METERS ? <p>{words.coarse}</p> : null}
        </div>
        {answer.status === 'outside' && answer.suggestion !== null ? (
          <PointMisread reason={null} suggestion={answer.suggestion} />
        ) : null}
        {actions}
        <LinesChange
          seats={seats}
          of={{ kind: 'point', position: { ...spot.point, accuracyMeters: spot.accuracyMeters } }}
        />
        <ShareBar what={shareableSpot(allMessages.value, shareWords(), outcome.finding)} />
        <AskMap
          hint={words.map.tapHint}
          start={{ kind: 'around', point: spot.point, radiusMeters }}
          here={isHere ? spot : null}
          pin={isHere ? null : spot.point}
          follows={follows}
          chosen={codes.slice(0, 1)}
          inReach={codes.slice(1)}
          embedded
          fullPosition={spotPosition(spot)}
        />
      </div>
      <div class="who">
        <WhoSits seats={seats} senates={senates} peopleDate={peopleDate} />
        <PointReceipt finding={outcome.finding} />
      </div>
    </div>
  );
}
