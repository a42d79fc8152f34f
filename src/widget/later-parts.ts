import type { Member } from '../core/people.ts';
import type { KnownZip } from '../core/zip-answer.ts';
import type { LightSnapshot } from '../lib/open-light.ts';
import type { SharedData } from './data/shared-data.ts';
import type { OfficesFile, SolveFile, Solver } from './later-files.ts';
import { loadFile } from './lazy-file.ts';
import type { Words } from './messages/en.ts';
import type { Language } from './messages/language.ts';
import type { Pick } from './shown.ts';
import { el } from './view/el.ts';
import type { Frame } from './view/frame.ts';

interface LaterContext {
  readonly data: SharedData;
  readonly light: LightSnapshot | null;
  readonly words: Words;
  readonly language: Language;
  /** The answer with several districts that is to be solved; null where there is none. */
  readonly answer: KnownZip | null;
  readonly offersMap: boolean;
  /** Whose offices are to be shown; null where none are. */
  readonly member: Member | null;
}

interface LaterListener {
  readonly onChange: () => void;
  readonly onFound: (codes: readonly string[], how: Pick['certainty']) => void;
}

/** What an answer gets from files that come when they are asked for: the solver and the offices. */
export class LaterParts {
  readonly #listener: LaterListener;
  readonly #mapButton = el('button', 'button', { type: 'button' });
  readonly #trouble = el('p', 'trouble', { role: 'status' });
  #frame: Frame | null = null;
  #context: LaterContext | null = null;
  #solver: Solver | null = null;
  #officesFor = '';

  constructor(listener: LaterListener) {
    this.#listener = listener;
    this.#mapButton.addEventListener('click', () => this.#solve((solver) => solver.openMap()));
  }

  render(frame: Frame, context: LaterContext): void {
    this.#frame = frame;
    this.#context = context;
    const { words, answer, offersMap } = context;
    if (this.#mapButton.parentNode === null) frame.solver.prepend(this.#mapButton, this.#trouble);
    this.#mapButton.textContent = words.map;
    this.#mapButton.hidden = answer === null || !offersMap || this.#solver?.hasMap === true;
    this.#trouble.hidden = this.#trouble.textContent === '';
    this.#renderSolver();
    this.#renderOffices(frame, context);
  }

  locate(): void {
    this.#solve((solver) => solver.locate());
  }

  /** The question has changed, or nobody sees the answer any more. */
  close(): void {
    this.#solver?.close();
    this.#trouble.textContent = '';
  }

  #solve(ask: (solver: Solver) => void): void {
    this.#trouble.textContent = '';
    const asking = loadFile<SolveFile>('solve').then(({ makeSolver }) => {
      this.#solver ??= makeSolver(this.#listener);
      this.#renderSolver();
      ask(this.#solver);
    });
    asking.catch(() => {
      this.#trouble.textContent = this.#context?.words.laterFailed ?? '';
      this.#listener.onChange();
    });
  }

  #renderSolver(): void {
    const root = this.#frame?.box.getRootNode();
    if (this.#frame === null || this.#context === null || !(root instanceof ShadowRoot)) return;
    const { data, light, language, answer } = this.#context;
    this.#solver?.render(this.#frame.solver, { data, light, root, language, answer });
  }

  #renderOffices({ offices }: Frame, { data, words, language, member }: LaterContext): void {
    const wanted = member === null ? '' : `${member.bioguide} ${language}`;
    if (wanted === this.#officesFor) return;
    this.#officesFor = wanted;
    offices.replaceChildren();
    if (member === null) return;
    const fetching = Promise.all([data.need('offices'), loadFile<OfficesFile>('offices')]).then(
      async ([light, file]) => {
        const list = await file.officesOf(light, words, member);
        if (list !== null && wanted === this.#officesFor) offices.replaceChildren(list);
      },
    );
    // An answer without its offices is still one.
    fetching.catch(() => undefined);
  }
}
