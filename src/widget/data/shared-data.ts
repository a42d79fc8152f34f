import { type LightSnapshot, openLight } from '../../lib/open-light.ts';
import { Failure, type FailureCode } from '../../shared/failure.ts';
import { lastPlanOf } from '../../shared/pack-names.ts';
import type { Plan } from '../../shared/plan.ts';
import type { DownloadProgress } from '../../shared/worker-messages.ts';
import { toFailure } from '../../update/to-failure.ts';
import type { Keeper, KeepFile, PlanFile } from '../later-files.ts';
import { loadFile } from '../lazy-file.ts';
import type { Language } from '../messages/language.ts';
import { plainSource } from './plain-source.ts';
import type { Want } from './want.ts';

/** A sentence for the owner of the page, whose policy keeps the data out. */
export type Refusal = Readonly<Record<Language, string>>;

/** What elements show of the data. */
export interface DataState {
  /** Null until a first answer is possible. */
  readonly opened: LightSnapshot | null;
  /** Why it is not, or why what was wanted later could not be had; null while nothing is wrong. */
  readonly failure: FailureCode | null;
  /** Set with a failure that no further attempt can mend. */
  readonly refusal?: Refusal;
  /** What has come of what is wanted, while it is being fetched. */
  readonly progress: DownloadProgress | null;
  /** Whether everything that is wanted is here. */
  readonly whole: boolean;
}

/**
 * The snapshot beside the script, shared by all elements of the page: one store, one schedule, one set
 * of opened packs. It works while somebody uses it. Nothing in it rejects but `need`.
 */
export class SharedData {
  readonly #folderUrl: string;
  readonly #users = new Set<() => void>();
  readonly #wants = new Set<Want>();
  #keeper: Keeper | null = null;
  #starting = false;
  #planned: LightSnapshot | null = null;
  #planning = false;
  #state: DataState = { opened: null, failure: null, progress: null, whole: false };

  /** `folderUrl`: the absolute address of the folder that has `snapshot/` in it. */
  constructor(folderUrl: string) {
    this.#folderUrl = folderUrl;
  }

  get state(): DataState {
    return this.#state;
  }

  /** Hears of every change until the returned function is called. */
  use(onChange: () => void): () => void {
    this.#users.add(onChange);
    void this.#start();
    return () => {
      this.#users.delete(onChange);
      if (this.#users.size === 0) this.#stop();
    };
  }

  /**
   * Has more fetched, now and with every update from now on. Resolves when it is here; rejects with
   * the Failure for which it is not. Asked again, it is tried again.
   */
  need(want: Want): Promise<LightSnapshot> {
    return new Promise((resolve, reject) => {
      const isNew = !this.#wants.has(want);
      this.#wants.add(want);
      const end = this.use(() => {
        const { opened, failure, whole } = this.#state;
        if (failure === null && (opened === null || !whole)) return;
        end();
        if (opened !== null && whole) resolve(opened);
        else reject(new Failure(failure ?? 'internal', `${want} is not here`));
      });
      this.#set({ failure: null, whole: this.#state.whole && !isNew });
      if (!this.#state.whole) void this.#lookAgain();
    });
  }

  /**
   * The snapshot as it answers for a plan; for the one in force where it has no other. Null until it is
   * here: then whoever uses this hears of it.
   */
  lightFor(plan: Plan): LightSnapshot | null {
    const { opened } = this.#state;
    if (opened === null || plan === opened.plan || plan > lastPlanOf(opened.manifest))
      return opened;
    const known = this.#planned;
    if (known?.plan === plan) return known;
    // A failure stands until somebody tries again, or until what was missing has come by itself.
    if (!this.#planning && this.#state.failure === null) {
      this.#planning = true;
      Promise.all([this.need('plan'), loadFile<PlanFile>('plan')])
        .then(async ([light, file]) => {
          this.#planned = await file.lightFor(light, plan);
          this.#planning = false;
          this.#set({});
        })
        .catch((error: unknown) => {
          this.#planning = false;
          this.#set({ failure: toFailure(error, null).code });
        });
    }
    return null;
  }

  /** Looks again at once: the person wants it tried. */
  retry(): void {
    this.#set({ failure: null });
    if (this.#keeper === null) void this.#start();
    else void this.#keeper.lookNow();
  }

  async #start(): Promise<void> {
    if (this.#starting || this.#keeper !== null) return;
    this.#starting = true;
    try {
      const { startKeeping } = await loadFile<KeepFile>('keep');
      this.#keeper = await startKeeping({
        folderUrl: this.#folderUrl,
        wants: () => this.#wants,
        state: () => this.#state,
        set: (change) => this.#set(change),
        open: openLight,
      });
      if (this.#users.size === 0) this.#stop();
    } catch {
      await this.#openUnkept();
    } finally {
      this.#starting = false;
    }
  }

  /** Answers from memory alone, where the file that keeps things cannot be had. Never rejects. */
  async #openUnkept(): Promise<void> {
    try {
      const opened =
        this.#state.opened ?? (await openLight(plainSource(`${this.#folderUrl}snapshot/`)));
      this.#set({ opened, failure: null });
    } catch (error) {
      this.#set({ failure: toFailure(error, null).code });
    }
  }

  #stop(): void {
    this.#keeper?.stop();
    // What is in memory stays, for the next element.
    this.#keeper = null;
  }

  /** What was wanted while a look was under way is looked for after it. */
  async #lookAgain(): Promise<void> {
    // Lines are fetched by the keeper or not at all: one by one they would tell where somebody is.
    if (this.#keeper === null && !this.#starting) return this.#set({ failure: 'pack-missing' });
    await this.#keeper?.look();
    if (!this.#state.whole && this.#state.failure === null) await this.#keeper?.look();
  }

  #set(change: Partial<DataState>): void {
    this.#state = { ...this.#state, ...change };
    for (const onChange of [...this.#users]) onChange();
  }
}

const shared = new Map<string, SharedData>();

/** The data that lies in this folder, the same for every element. */
export function sharedData(folderUrl: string): SharedData {
  const known = shared.get(folderUrl);
  if (known !== undefined) return known;
  const made = new SharedData(folderUrl);
  shared.set(folderUrl, made);
  return made;
}
