import type { MapPosition } from './map-frame.ts';
import type { MapArc, MapDistrict, MapLines } from './map-lines.ts';

/** A line may be drawn this many pixels beside where it is. */
const SLACK_PIXELS = 0.6;
/** A wide soft stroke may lie this many times beside its line, as a power of two. */
const COARSER_LEVELS = 3;

export type LineKind = MapArc['kind'];

/**
 * Paths of a pack's lines by level, where a level doubles the scale: made when first drawn, from as
 * few positions as the level shows, and kept. They are relative to the origin of the lines.
 */
export class MapPaths {
  readonly lines: MapLines;
  readonly #areas = new Map<string, Path2D>();
  readonly #strokes = new Map<string, Path2D>();
  #joints: readonly MapPosition[] | null = null;
  /** Of a nation's pack each state by itself, so that what is out of sight is not drawn. */
  readonly #arcsOfState = new Map<string, number[]>();

  constructor(lines: MapLines) {
    this.lines = lines;
    lines.arcs.forEach(({ states }, arc) => {
      for (const state of states) {
        const known = this.#arcsOfState.get(state);
        if (known === undefined) this.#arcsOfState.set(state, [arc]);
        else known.push(arc);
      }
    });
  }

  /** The area of a district; filled by the even-odd rule. */
  area(district: MapDistrict, level: number): Path2D {
    return kept(this.#areas, `${level} ${district.code}`, () => {
      const path = new Path2D();
      for (const ring of district.rings) {
        ring.forEach((signed, place) => {
          this.#trace(path, signed, level, place > 0);
        });
        path.closePath();
      }
      return path;
    });
  }

  /** The lines of one kind around a state, those to other states included. */
  strokes(state: string, kind: LineKind, level: number): Path2D {
    return kept(this.#strokes, `${level} ${kind} ${state}`, () => {
      const path = new Path2D();
      for (const arc of this.#arcsOfState.get(state) ?? []) {
        if (this.lines.arcs[arc]?.kind === kind) this.#trace(path, arc, level, false);
      }
      return path;
    });
  }

  /** Whether there is a line to another country. */
  get hasBorder(): boolean {
    return this.lines.arcs.some(({ kind }) => kind === 'border');
  }

  /** All lines to other countries, as coarse as a wide stroke allows. */
  border(level: number): Path2D {
    return kept(this.#strokes, `${level} border`, () => {
      const path = new Path2D();
      this.lines.arcs.forEach(({ kind }, arc) => {
        if (kind === 'border') this.#trace(path, arc, level - COARSER_LEVELS, false);
      });
      return path;
    });
  }

  /** Ends of lines to other countries where no shore begins. */
  get borderJoints(): readonly MapPosition[] {
    this.#joints ??= this.#findJoints();
    return this.#joints;
  }

  #findJoints(): readonly MapPosition[] {
    const { arcs, starts, xs, ys } = this.lines;
    const endsOf = (kind: LineKind) =>
      arcs.flatMap((arc, i) =>
        arc.kind === kind ? [starts[i] as number, (starts[i + 1] as number) - 1] : [],
      );
    const shores = new Set(endsOf('outer').map((i) => `${xs[i]} ${ys[i]}`));
    const joints = new Map<string, MapPosition>();
    for (const i of endsOf('border')) {
      const key = `${xs[i]} ${ys[i]}`;
      if (!shores.has(key)) joints.set(key, { x: xs[i] as number, y: ys[i] as number });
    }
    return [...joints.values()];
  }

  #trace(path: Path2D, signed: number, level: number, goesOn: boolean): void {
    const { xs, ys, weights, starts } = this.lines;
    const arc = signed < 0 ? ~signed : signed;
    const first = starts[arc] as number;
    const last = (starts[arc + 1] as number) - 1;
    const least = SLACK_PIXELS / 2 ** level;
    const step = signed < 0 ? -1 : 1;
    let begun = goesOn;
    for (let i = signed < 0 ? last : first; i >= first && i <= last; i += step) {
      if ((weights[i] as number) < least) continue;
      if (begun) path.lineTo(xs[i] as number, ys[i] as number);
      else path.moveTo(xs[i] as number, ys[i] as number);
      begun = true;
    }
  }
}

function kept(paths: Map<string, Path2D>, key: string, make: () => Path2D): Path2D {
  const known = paths.get(key);
  if (known !== undefined) return known;
  const made = make();
  paths.set(key, made);
  return made;
}
