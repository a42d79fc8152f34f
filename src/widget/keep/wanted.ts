import type { PackEntry } from '../../shared/manifest.ts';
import { readPackName, stateOfLines } from '../../shared/pack-names.ts';
import type { Want } from '../data/want.ts';

/**
 * Which later packs are fetched. Solving a split ZIP takes the lines of all states and the places,
 * never those of one state alone: which state it is would tell the host something about the visitor.
 */
export function wantedFor(wants: ReadonlySet<Want>): (entry: PackEntry) => boolean {
  return ({ name }) => {
    if (name === 'offices') return wants.has('offices');
    if (name === 'places' || stateOfLines(name) !== null) return wants.has('solve');
    return wants.has('plan') && readPackName(name).plan !== null;
  };
}
