import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PlacedCode, PositionMisreadReason } from '../../core/parse-position.ts';
import type { Point, PointMisreadReason } from '../../lib/index.ts';
import { formatAddress } from '../routing/address.ts';
import { address } from '../routing/router.ts';
import { announce } from '../state/announcement.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { pointText, spotPosition } from './spot-text.ts';
import { WhichPlace } from './which-place.tsx';

interface Props {
  /** Null where only another position is offered. */
  readonly reason: PositionMisreadReason | PointMisreadReason | null;
  readonly suggestion: Point | null;
  /** Of an ambiguous place. */
  readonly candidates?: readonly PlacedCode[] | undefined;
  /** What else there is to do. */
  readonly children?: ComponentChildren;
}

/** Why a text is no position, and the one that may have been meant. */
export function PointMisread({ reason, suggestion, candidates, children }: Props) {
  const words = doorstepWords();
  const why = reason === null ? null : words.misread[reason];
  const offer = suggestion === null ? null : words.didYouMean(pointText(suggestion));
  useEffect(() => {
    if (why !== null) announce(offer === null ? why : `${why} ${offer}`);
  }, [why, offer, address.value]);
  if (candidates !== undefined) return <WhichPlace candidates={candidates} />;
  return (
    <section class="notice notice-care">
      {why === null ? null : <p class="notice-title">{why}</p>}
      {suggestion === null ? null : (
        <p>
          <a
            class="button button-strong"
            href={formatAddress({
              screen: 'at',
              position: spotPosition({ point: suggestion, accuracyMeters: null }),
            })}
          >
            {offer}
          </a>
        </p>
      )}
      {children}
    </section>
  );
}
