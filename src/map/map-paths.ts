import type { MapPosition } from './map-frame.ts';
import type { MapArc, MapBox, MapDistrict, MapLines } from './map-lines.ts';

/** A line may be drawn this many pixels beside where it is. */
const SLACK_PIXELS = 0.6;
/** A wide soft stroke may lie this many times beside its line, as a power of two. */
const COARSER_LEVELS = 3;
/** Lines come in runs of so many positions: those that are out of sight need not be drawn. */
const RUN_POSITIONS = 200;

export type LineKind = MapArc['kind'];

/** A finished path, with how many positions are in it: about what it costs to draw. */
export interface MapPath {
  readonly path: Path2D;
  readonly positions: number;
}

/** A piece of some lines, and where it lies on the map. */
export interface MapRun extends MapPath {
  readonly box: MapBox;
}

/**
 * Paths of a pack's lines by level, where a level doubles the scale: made when first drawn, from as
 * few positions as the level shows, and kept. They are relative to the origin of the lines.
 */
export class MapPaths {
  readonly lines: MapLines;
  readonly #areas = new Map<string, MapPath>();
  readonly #strokes = new Map<string, readonly MapRun[]>();
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
  area(district: MapDistrict, level: number): MapPath {
    return kept(this.#areas, `${level} ${district.code}`, () => {
      const path = new Path2D();
      let positions = 0;
      for (const ring of district.rings) {
        const shown = ring.flatMap((signed) => this.#shown(signed, level));
        shown.forEach((i, place) => {
          this.#draw(path, i, place > 0);
        });
        path.closePath();
        positions += shown.length;
      }
      return { path, positions };
    });
  }

  /** The lines of one kind around a state, those to other states included. */
  strokes(state: string, kind: LineKind, level: number): readonly MapRun[] {
    return kept(this.#strokes, `${level} ${kind} ${state}`, () =>
      this.#runs(
        (this.#arcsOfState.get(state) ?? []).filter((arc) => this.lines.arcs[arc]?.kind === kind),
        level,
      ),
    );
  }

  /** Whether there is a line to another country. */
  get hasBorder(): boolean {
    return this.lines.arcs.some(({ kind }) => kind === 'border');
  }

  /** All lines to other countries, as coarse as a wide stroke allows. */
  border(level: number): readonly MapRun[] {
    return kept(this.#strokes, `${level} border`, () =>
      this.#runs(
        this.lines.arcs.flatMap(({ kind }, arc) => (kind === 'border' ? [arc] : [])),
        level - COARSER_LEVELS,
      ),
    );
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

  /** Short arcs together and long ones in pieces, which overlap by one step: a joint is never open. */
  #runs(arcs: readonly number[], level: number): readonly MapRun[] {
    const runs: MapRun[] = [];
    let pieces: number[][] = [];
    let positions = 0;
    const finish = () => {
      if (positions > 0) runs.push(this.#run(pieces, positions));
      pieces = [];
      positions = 0;
    };
    for (const arc of arcs) {
      const shown = this.#shown(arc, level);
      for (let from = 0; from + 1 < shown.length; from += RUN_POSITIONS) {
        const piece = shown.slice(Math.max(0, from - 1), from + RUN_POSITIONS + 1);
        if (positions + piece.length > RUN_POSITIONS) finish();
        pieces.push(piece);
        positions += piece.length;
      }
    }
    finish();
    return runs;
  }

  #run(pieces: readonly (readonly number[])[], positions: number): MapRun {
    const { xs, ys, originX, originY } = this.lines;
    const path = new Path2D();
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const piece of pieces) {
      piece.forEach((i, place) => {
        this.#draw(path, i, place > 0);
        west = Math.min(west, xs[i] as number);
        east = Math.max(east, xs[i] as number);
        north = Math.min(north, ys[i] as number);
        south = Math.max(south, ys[i] as number);
      });
    }
    const box = [west + originX, north + originY, east + originX, south + originY] as const;
    return { path, positions, box };
  }

  #draw(path: Path2D, i: number, goesOn: boolean): void {
    const { xs, ys } = this.lines;
    if (goesOn) path.lineTo(xs[i] as number, ys[i] as number);
    else path.moveTo(xs[i] as number, ys[i] as number);
  }

  /** The positions of an arc that a level shows; of one walked backwards, backwards. */
  #shown(signed: number, level: number): number[] {
    const { weights, starts } = this.lines;
    const arc = signed < 0 ? ~signed : signed;
    const least = SLACK_PIXELS / 2 ** level;
    const shown: number[] = [];
    for (let i = starts[arc] as number; i < (starts[arc + 1] as number); i++) {
      if ((weights[i] as number) >= least) shown.push(i);
    }
    return signed < 0 ? shown.reverse() : shown;
  }
}

function kept<T>(made: Map<string, T>, key: string, make: () => T): T {
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}
