import { useEffect, useState } from 'preact/hooks';
import { neighboursOf } from '../../core/neighbours.ts';
import type { PocketDistrict } from '../../lib/index.ts';
import { client } from '../state/data-feed.ts';
import { shownPlan } from '../state/plans.ts';

/** Of this visit: a page that is come back to stands at once, as high as it was left. */
const known = new Map<string, readonly string[]>();

/**
 * Codes of the districts around one on the lines that are shown, the longest common line first; null while no lines are here. The
 * state's own lines are exact, the nation's coarse ones do where those are not here.
 */
export function useNeighbors(open: PocketDistrict, code: string): readonly string[] | null {
  const plan = shownPlan.value;
  const key = `${plan} ${code}`;
  const [found, setFound] = useState<{ readonly key: string; readonly codes: readonly string[] }>();
  const packsHere = client.value?.state.value.packsHere;
  const fine = packsHere?.has(`lines-${code.slice(0, 2)}`) ?? false;
  const coarse = packsHere?.has('lines-overview') ?? false;

  useEffect(() => {
    if (!fine && !coarse) return;
    let late = false;
    const opening = plan === open.manifest.plan ? open.pointLines() : open.nextLines();
    opening
      .then((lines) => lines.linesOf(fine ? code.slice(0, 2) : null))
      .then((pack) => {
        const codes = neighboursOf(pack, code);
        known.set(key, codes);
        if (!late) setFound({ key, codes });
      })
      // The pack is broken or gone: the map beside says what is missing.
      .catch(() => undefined);
    return () => {
      late = true;
    };
  }, [open, plan, code, fine, coarse]);

  return found?.key === key ? found.codes : (known.get(key) ?? null);
}
