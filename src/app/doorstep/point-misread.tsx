import type { PlacedCode, PositionMisreadReason } from '../../core/parse-position.ts';
import type { Point, PointMisreadReason } from '../../lib/index.ts';
import { formatAddress } from '../routing/address.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { pointText, spotPosition } from './spot-text.ts';
import { WhichPlace } from './which-place.tsx';

interface Props {
  /** Null where only another position is offered. */
  readonly reason: PositionMisreadReason | PointMisreadReason | null;
  readonly suggestion: Point | null;
  /** Of an ambiguous place. */
  readonly candidates?: readonly PlacedCode[] | undefined;
}

/** Why a text is no position, and the one that may have been meant. */
export function PointMisread({ reason, suggestion, candidates }: Props) {
  const words = doorstepWords();
  if (candidates !== undefined) return <WhichPlace candidates={candidates} />;
  return (
    <section class="notice notice-care">
      {reason === null ? null : <p class="notice-title">{words.misread[reason]}</p>}
      {suggestion === null ? null : (
        <p>
          <a
            class="button button-strong"
            href={formatAddress({
              screen: 'at',
              position: spotPosition({ point: suggestion, accuracyMeters: null }),
            })}
          >
            {words.didYouMean(pointText(suggestion))}
          </a>
        </p>
      )}
    </section>
  );
}
