import type { Metrics } from '../core/metrics.ts';
import { Failure } from '../shared/failure.ts';
import type { Manifest } from '../shared/manifest.ts';
import { planPackName, readPackName } from '../shared/pack-names.ts';
import type { Plan } from '../shared/plan.ts';
import { openPackFile } from '../store/pack-file.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** Turns the inflated body of a pack into what it holds. */
export type Decoder<T> = (body: Uint8Array, name: string, plan: Plan) => T | Promise<T>;

/** The packs of one snapshot: each is read, verified and decoded once, when it is first needed. */
export class SnapshotPacks {
  readonly #source: SnapshotSource;
  readonly #manifest: Manifest;
  readonly #metrics: Metrics | null;
  readonly #opened = new Map<string, Promise<unknown>>();

  /** `metrics`, where there are any, keep how long each opening took. */
  constructor(source: SnapshotSource, manifest: Manifest, metrics: Metrics | null = null) {
    this.#source = source;
    this.#manifest = manifest;
    this.#metrics = metrics;
  }

  /**
   * What the pack holds; `decode` must be the same for every call with this name. Rejects with a
   * Failure that names the pack. A failed opening is forgotten: the next call tries again.
   */
  open<T>(name: string, decode: Decoder<T>): Promise<T> {
    const known = this.#opened.get(name);
    if (known !== undefined) return known as Promise<T>;
    const read = () => this.#read(name, decode);
    const opening = this.#metrics?.timePack(name, read) ?? read();
    this.#opened.set(name, opening);
    opening.catch(() => {
      if (this.#opened.get(name) === opening) this.#opened.delete(name);
    });
    return opening;
  }

  /** The name of the pack that this plan has of its own, or null where it shares the manifest's. */
  ownName(plan: Plan, name: string): string | null {
    const own = planPackName(plan, name);
    return this.#manifest.packs.some((pack) => pack.name === own) ? own : null;
  }

  /** Vintage of the newest source in a pack, `YYYY-MM-DD`; empty for one that there is not. */
  dateOf(name: string): string {
    return this.#manifest.packs.find((pack) => pack.name === name)?.date ?? '';
  }

  /** Lets go of everything that was decoded. */
  clear(): void {
    this.#opened.clear();
  }

  async #read<T>(name: string, decode: Decoder<T>): Promise<T> {
    const entry = this.#manifest.packs.find((pack) => pack.name === name);
    if (entry === undefined) {
      throw new Failure('pack-missing', `the snapshot has no pack ${name}`, name);
    }
    const { header, body } = await openPackFile(await this.#source.pack(entry), entry);
    const plan = readPackName(name).plan ?? this.#manifest.plan;
    if (header.plan !== plan) {
      const message = `${name} is for plan ${header.plan}, not ${plan}`;
      throw new Failure('pack-foreign', message, name);
    }
    return decode(body, name, plan);
  }
}
