import type { PackEntry } from '../../shared/manifest.ts';
import type { Want } from '../data/want.ts';

/**
 * Which later packs are fetched. Solving a split ZIP takes the lines of all states and the places,
 * never those of one state alone: which state it is would tell the host something about the visitor.
 */
export function wantedFor(wants: ReadonlySet<Want>): (entry: PackEntry) => boolean {
  return ({ name }) => {
    if (name === 'offices') return wants.has('offices');
    return wants.has('solve') && (name === 'places' || /^lines-[A-Z]{2}$/.test(name));
  };
}
