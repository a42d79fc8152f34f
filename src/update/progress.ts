import type { PackEntry } from '../shared/manifest.ts';
import type { DownloadProgress } from '../shared/worker-messages.ts';

// Often enough for a bar that moves, seldom enough not to matter: 60 packs come in some 200 reports.
const REPORT_EVERY_MS = 150;

/** Adds up what has come of the wanted packs and reports it, not too often. */
export class ProgressCount {
  readonly #report: (progress: DownloadProgress) => void;
  readonly #nowMs: () => number;
  readonly #totalBytes: number;
  readonly #donePacks: string[] = [];
  readonly #underWay = new Map<string, number>();
  #doneBytes = 0;
  #reportedAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    wanted: readonly PackEntry[],
    here: ReadonlySet<string>,
    report: (progress: DownloadProgress) => void,
    nowMs: () => number,
  ) {
    this.#report = report;
    this.#nowMs = nowMs;
    this.#totalBytes = wanted.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    for (const entry of wanted) if (here.has(entry.sha256)) this.#add(entry);
  }

  /** So many bytes of a pack have come. A second attempt begins from zero again. */
  received(entry: PackEntry, receivedBytes: number): void {
    this.#underWay.set(entry.name, Math.min(receivedBytes, entry.sizeBytes));
    if (this.#nowMs() - this.#reportedAtMs >= REPORT_EVERY_MS) this.#tell(entry.name);
  }

  /** A pack is verified and stored. */
  stored(entry: PackEntry): void {
    this.#underWay.delete(entry.name);
    this.#add(entry);
    this.#tell(null);
  }

  /** A pack was given up. */
  failed(entry: PackEntry): void {
    this.#underWay.delete(entry.name);
    this.#tell(null);
  }

  #add({ name, sizeBytes }: PackEntry): void {
    this.#donePacks.push(name);
    this.#doneBytes += sizeBytes;
  }

  #tell(pack: string | null): void {
    this.#reportedAtMs = this.#nowMs();
    let doneBytes = this.#doneBytes;
    for (const bytes of this.#underWay.values()) doneBytes += bytes;
    this.#report({
      type: 'download-progress',
      pack,
      doneBytes,
      totalBytes: this.#totalBytes,
      donePacks: [...this.#donePacks],
      underWay: Object.fromEntries(this.#underWay),
    });
  }
}
