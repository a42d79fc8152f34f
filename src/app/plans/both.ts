import { useEffect, useState } from 'preact/hooks';
import { type BothPointAnswers, type BothZipAnswers, Failure } from '../../lib/index.ts';
import type { ChangeOf } from '../answer/lines-change.tsx';
import { pocket } from '../state/answers.ts';
import { client } from '../state/data-feed.ts';

export type Both = BothZipAnswers | BothPointAnswers;

/** The answers on both plans; null until they are there, and where lines for them are missing. */
export function useBoth(of: Exclude<ChangeOf, { kind: 'district' }>): Both | null {
  const open = pocket.value;
  const [atPoint, setAtPoint] = useState<BothPointAnswers | null>(null);
  const packsHere = client.value?.state.value.packsHere.size ?? 0;
  const key = JSON.stringify(of);
  useEffect(() => {
    if (of.kind !== 'point' || open === null) return;
    let late = false;
    open
      .districtAt(of.position, { plan: 'both' })
      .then((both) => {
        if (!late) setAtPoint(both.next.status === 'lines-missing' ? null : both);
      })
      .catch((error: unknown) => {
        // Lines that cannot be had: the answer on the lines in force stands without a word on others.
        if (!(error instanceof Failure)) throw error;
      });
    return () => {
      late = true;
    };
  }, [open, key, packsHere]);
  if (open === null) return null;
  return of.kind === 'zip' ? open.lookupZip(of.zip, { plan: 'both' }) : atPoint;
}
