import type { LightSnapshot } from '../../lib/open-light.ts';
import type { Spot } from './position.ts';
import type { SolveWords } from './words.ts';

/** What the map is made from. */
export interface MapRequest {
  readonly host: HTMLElement;
  readonly light: LightSnapshot;
  readonly words: SolveWords;
  readonly zip: string;
  readonly codes: readonly string[];
  readonly onAsk: (spot: Spot) => void;
}

export async function showMap(request: MapRequest): Promise<() => void> {
  request.host.textContent = request.words.label;
  return () => undefined;
}
