import type { KnownZip } from '../../core/zip-answer.ts';
import type { LightSnapshot } from '../../lib/open-light.ts';
import type { Solver, SolverContext } from '../later-files.ts';
import type { Pick } from '../shown.ts';
import { el } from '../view/el.ts';
import { judge, judgeTap, type Verdict } from './judge.ts';
import { currentPosition, type Spot } from './position.ts';
import { type OpenMap, showMap } from './show-map.ts';
import { adoptSolveStyle } from './style.ts';
import { SOLVE_WORDS, type SolveWords } from './words.ts';

export interface SolverListener {
  readonly onChange: () => void;
  readonly onFound: (codes: readonly string[], how: Pick['certainty']) => void;
}

/** Finds the one district among several: by a small map, or by where the person is. */
export class SolverPanel implements Solver {
  readonly #listener: SolverListener;
  readonly #status = el('p', 'soft', { role: 'status', hidden: true });
  readonly #bar = el('progress', 'bar', { hidden: true });
  readonly #host = el('div', 'map', { hidden: true });
  #context: SolverContext | null = null;
  #busy = false;
  #map: OpenMap | null = null;
  /** Counts what was begun, so that what comes too late is left alone. */
  #turn = 0;

  constructor(listener: SolverListener) {
    this.#listener = listener;
  }

  get hasMap(): boolean {
    return this.#busy || this.#map !== null;
  }

  render(into: HTMLElement, context: SolverContext): void {
    this.#context = context;
    if (this.#status.parentNode !== into) {
      adoptSolveStyle(context.root);
      into.append(this.#status, this.#bar, this.#host);
    }
    const { progress } = context.data.state;
    this.#bar.hidden = !this.#busy || progress === null;
    if (progress === null || !this.#busy) return;
    this.#bar.max = Math.max(1, progress.totalBytes);
    this.#bar.value = progress.doneBytes;
    this.#say(this.#words().fetching(sizeText(progress.totalBytes, context.language)));
  }

  close(): void {
    this.#turn++;
    this.#busy = false;
    this.#map?.close();
    this.#map = null;
    this.#host.hidden = true;
    this.#host.replaceChildren();
    this.#say('');
  }

  locate(): void {
    const context = this.#context;
    if (context === null) return;
    void this.#work(async (turn) => {
      const words = this.#words();
      this.#say(words.asking);
      const spot = await currentPosition();
      if (turn !== this.#turn) return;
      if (typeof spot === 'string') return this.#say(words[spot]);
      const light = await bring(context);
      const verdict = await judge(light, words, context.language, spot);
      if (turn !== this.#turn) return;
      this.#listener.onFound(verdict.codes, 'position');
      this.#say(verdict.text);
    });
  }

  openMap(): void {
    const context = this.#context;
    if (context?.answer == null || this.hasMap) return;
    const { answer } = context;
    void this.#work(async (turn) => {
      const words = this.#words();
      const light = await bring(context);
      if (turn !== this.#turn) return;
      this.#say(words.hint);
      this.#host.hidden = false;
      const map = await showMap({
        host: this.#host,
        light,
        words,
        zip: answer.zip,
        codes: answer.districts.map(({ code }) => code),
        onAsk: (spot) => void this.#judged(spot, answer),
      });
      if (turn === this.#turn) this.#map = map;
      else map.close();
    });
  }

  async #judged(spot: Spot, answer: KnownZip): Promise<void> {
    const context = this.#context;
    if (context === null) return;
    const words = this.#words();
    try {
      const light = await bring(context);
      const verdict = await judgeTap(light, words, context.language, spot);
      this.#map?.choose(verdict.codes);
      this.#listener.onFound(verdict.codes, 'map');
      this.#say(strayText(words, verdict, answer) ?? verdict.text);
    } catch {
      this.#say(words.failed);
    }
  }

  /** Never rejects: what fails is said where the map would be. */
  async #work(work: (turn: number) => Promise<void>): Promise<void> {
    const turn = ++this.#turn;
    this.#busy = true;
    try {
      this.#listener.onChange();
      await work(turn);
    } catch {
      if (turn === this.#turn) this.#say(this.#words().failed);
    }
    if (turn !== this.#turn) return;
    this.#busy = false;
    this.#listener.onChange();
  }

  #words(): SolveWords {
    return SOLVE_WORDS[this.#context?.language ?? 'en'];
  }

  #say(text: string): void {
    this.#status.textContent = text;
    this.#status.hidden = text === '';
  }
}

/** The lines of all states, and what is to be read from them. */
async function bring({ data, light }: SolverContext): Promise<LightSnapshot> {
  const opened = await data.need('solve');
  return light ?? opened;
}

/** A spot far from the ZIP is no answer to it. */
function strayText(words: SolveWords, { codes }: Verdict, answer: KnownZip): string | null {
  const [code] = codes;
  if (code === undefined || codes.length > 1) return null;
  const isOfZip = answer.districts.some((district) => district.code === code);
  return isOfZip ? null : words.notOfZip(code, answer.zip);
}

function sizeText(bytes: number, language: string): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return `${format.format(bytes / 1_000_000)} MB`;
}
