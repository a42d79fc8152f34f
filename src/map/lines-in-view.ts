import type { MapBox } from './map-lines.ts';
import type { MapPaths } from './map-paths.ts';
import type { MapStore } from './map-store.ts';

/** With more states in view than this the nation's coarse lines do, and none of another plan are shown. */
export const MOST_STATES = 9;

interface Handlers {
  /** Other lines are here than before. */
  readonly onLines: () => void;
  /** Whether lines of what is in view are missing on this device. */
  readonly onMissing: (missing: boolean) => void;
}

/** The lines of what is in view; keeps showing the ones before until those are here. */
export class LinesInView {
  readonly #store: MapStore;
  readonly #handlers: Handlers;
  #layers: readonly MapPaths[] = [];
  #wanted = '';
  #others: readonly MapPaths[] = [];
  #showsOthers = false;
  #closed = false;

  constructor(store: MapStore, handlers: Handlers) {
    this.#store = store;
    this.#handlers = handlers;
  }

  get layers(): readonly MapPaths[] {
    return this.#layers;
  }

  /** The other plan's lines, where they are to be shown. */
  get others(): readonly MapPaths[] {
    return this.#others;
  }

  /** Whether the lines of the other plan are shown as well. */
  showOthers(shows: boolean, box: MapBox): void {
    this.#showsOthers = shows;
    this.lookAgain(box);
  }

  look(box: MapBox): void {
    const states = this.#store.statesIn(box);
    const names: readonly (string | null)[] =
      states.length > MOST_STATES ? [null, ...this.#store.redrawn] : states;
    const wanted = names.map((name) => name ?? 'nation').join();
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#lookForOthers(states, wanted);
    void Promise.allSettled(names.map((name) => this.#store.lines(name))).then((results) => {
      if (this.#closed || this.#wanted !== wanted) return;
      const here = results.flatMap((result) =>
        result.status === 'fulfilled' ? [result.value] : [],
      );
      this.#handlers.onMissing(here.length < results.length);
      if (here.length > 0) this.#layers = here;
      this.#handlers.onLines();
    });
  }

  #lookForOthers(states: readonly string[], wanted: string): void {
    const changing = states.filter((state) => this.#store.changes(state));
    if (!this.#showsOthers || states.length > MOST_STATES || changing.length === 0) {
      this.#others = [];
      return;
    }
    void Promise.allSettled(changing.map((state) => this.#store.otherLines(state))).then(
      (results) => {
        if (this.#closed || this.#wanted !== wanted) return;
        this.#others = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
        this.#handlers.onLines();
      },
    );
  }

  /** Packs have come: tries anew what could not be had. */
  lookAgain(box: MapBox): void {
    this.#wanted = '';
    this.look(box);
  }

  close(): void {
    this.#closed = true;
  }
}
