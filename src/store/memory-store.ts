import type { Manifest } from '../shared/manifest.ts';
import { hashesOf } from './pack-hashes.ts';
import { NO_NOTES, type SnapshotStore, type UpdateNotes } from './snapshot-store.ts';

/** The snapshot in this page alone, for as long as it is open: where storage is denied, and in Node. */
export class MemoryStore implements SnapshotStore {
  readonly kind = 'memory';
  readonly #packs = new Map<string, Uint8Array>();
  #current: Manifest | null = null;
  #previous: Manifest | null = null;
  #notes: UpdateNotes = NO_NOTES;

  async currentManifest(): Promise<Manifest | null> {
    return this.#current;
  }

  async previousManifest(): Promise<Manifest | null> {
    return this.#previous;
  }

  async packFile(sha256: string): Promise<Uint8Array | null> {
    return this.#packs.get(sha256) ?? null;
  }

  async packHashes(): Promise<ReadonlySet<string>> {
    return new Set(this.#packs.keys());
  }

  async putPackFile(sha256: string, file: Uint8Array): Promise<void> {
    this.#packs.set(sha256, file);
  }

  async deletePackFiles(sha256s: readonly string[]): Promise<void> {
    for (const sha256 of sha256s) this.#packs.delete(sha256);
  }

  async commit(
    manifest: Manifest,
    expectedId: string | null,
    requiredPacks: readonly string[],
  ): Promise<boolean> {
    if ((this.#current?.id ?? null) !== expectedId) return false;
    for (const name of requiredPacks) {
      const entry = manifest.packs.find((pack) => pack.name === name);
      if (!entry || !this.#packs.has(entry.sha256)) return false;
    }
    if (this.#current?.id !== manifest.id) this.#previous ??= this.#current;
    this.#current = manifest;
    return true;
  }

  async rollback(expectedId: string, refuse: boolean): Promise<boolean> {
    if (this.#current?.id !== expectedId || !this.#previous) return false;
    this.#current = this.#previous;
    this.#previous = null;
    if (refuse) this.#notes = { ...this.#notes, refusedId: expectedId };
    return true;
  }

  async forgetPrevious(expectedId: string): Promise<void> {
    if (this.#current?.id === expectedId) this.#previous = null;
  }

  async updateNotes(): Promise<UpdateNotes> {
    return this.#notes;
  }

  async noteChecked(atMs: number): Promise<void> {
    this.#notes = { ...this.#notes, checkedAtMs: atMs };
  }

  async sweep(): Promise<void> {
    const kept = hashesOf([this.#current, this.#previous]);
    for (const sha256 of this.#packs.keys()) if (!kept.has(sha256)) this.#packs.delete(sha256);
  }

  async clear(): Promise<void> {
    this.#packs.clear();
    this.#current = this.#previous = null;
    this.#notes = NO_NOTES;
  }

  close(): void {}
}
