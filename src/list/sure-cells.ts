import type { ListAnswers } from './list-answers.ts';

/** Sides of cells in degrees, coarse before fine: 11 km holds most of the country, 1 km a city. */
const SIDES = [0.1, 0.01] as const;
const METERS_PER_DEGREE = 111_320;
/** More are forgotten: 40 bytes or so each. */
const MOST_CELLS = 500_000;

/**
 * Cells of which one district holds every place, farther from any line than lines can be wrong. A
 * position in one needs no search of its own. A cell is what a position in its middle would be that is
 * only known to half the cell's diagonal: where that is sure, all of the cell is.
 */
export class SureCells {
  readonly #answers: ListAnswers;
  /** By cell its district; '' where it has none for sure, '?' after a first visit. */
  readonly #cells = SIDES.map(() => new Map<number, string>());

  constructor(answers: ListAnswers) {
    this.#answers = answers;
  }

  /** Code of the district that surely holds a position, or null when that has to be looked up. */
  at(lat: number, lon: number): string | null {
    if (!(Math.abs(lat) < 85 && Math.abs(lon) <= 180)) return null;
    for (let level = 0; level < SIDES.length; level++) {
      const code = this.#cellAt(level, lat, lon);
      if (code !== '') return code === '?' ? null : code;
    }
    return null;
  }

  #cellAt(level: number, lat: number, lon: number): string {
    const side = SIDES[level] as number;
    const cells = this.#cells[level] as Map<number, string>;
    const [row, column] = [Math.floor((lat + 90) / side), Math.floor((lon + 180) / side)];
    const key = row * 65_536 + column;
    const known = cells.get(key);
    // One position alone is not worth a cell: it is asked for itself.
    if (known !== undefined && known !== '?') return known;
    if (cells.size >= MOST_CELLS) cells.clear();
    const found = known === undefined ? '?' : this.#find(row, column, side);
    cells.set(key, found);
    return found;
  }

  #find(row: number, column: number, side: number): string {
    const lat = (row + 0.5) * side - 90;
    const lon = (column + 0.5) * side - 180;
    const widest = Math.cos((Math.max(0, Math.abs(lat) - side) * Math.PI) / 180);
    const accuracyMeters = 1 + (side / 2) * METERS_PER_DEGREE * Math.hypot(1, widest);
    if (Math.abs(lon) > 180) return '';
    const answer = this.#answers.districtAt({ lat, lon, accuracyMeters });
    if (answer.status !== 'found' || answer.statesMissing.length > 0) return '';
    // One district in reach is not enough: a shore may be, and beyond it the water.
    const isFar = (answer.distanceMeters ?? Infinity) > (answer.bandMeters ?? 0);
    return isFar ? (answer.districts[0]?.code ?? '') : '';
  }
}
