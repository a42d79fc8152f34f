import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { Failure } from '../shared/failure.ts';
import { storageFailure } from './storage-failure.ts';

/** Safari has left an open request without any event at all; an open takes some ten milliseconds. */
const OPEN_LIMIT_MS = 8000;

/** Which database, and how its stores come to be. */
export interface DatabaseSpec<Schema extends DBSchema> {
  readonly name: string;
  readonly version: number;
  readonly upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>;
}

/**
 * A connection that is opened when first needed and again whenever it was lost: another tab wants to
 * upgrade or delete the database, the browser closed it, or the last attempt to open it failed.
 */
export class Connection<Schema extends DBSchema> {
  readonly #spec: DatabaseSpec<Schema>;
  readonly #openLimitMs: number;
  #database: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(spec: DatabaseSpec<Schema>, openLimitMs = OPEN_LIMIT_MS) {
    this.#spec = spec;
    this.#openLimitMs = openLimitMs;
  }

  /**
   * Runs `work` on the open database. A connection that turns out to be closed is opened anew, once:
   * `work` must do all it does in one transaction. Rejects with a Failure only.
   */
  async run<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      const opening = this.#get();
      const database = await opening;
      try {
        return await work(database);
      } catch (error) {
        if (!isLostConnection(error)) throw error;
      }
      database.close();
      this.#forget(opening);
      return await work(await this.#get());
    } catch (error) {
      throw storageFailure(error, this.#spec.name);
    }
  }

  close(): void {
    const database = this.#database;
    this.#database = null;
    database?.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }

  #get(): Promise<IDBPDatabase<Schema>> {
    if (this.#database !== null) return this.#database;
    const opening = this.#open();
    this.#database = opening;
    // A failed open is forgotten, so that the next call tries again.
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  #forget(opening: Promise<IDBPDatabase<Schema>>): void {
    if (this.#database === opening) this.#database = null;
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    const { name, version, upgrade } = this.#spec;
    const opening = new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
      if (typeof indexedDB === 'undefined') {
        throw new Failure('storage-denied', `${name}: this browser offers no IndexedDB`, name);
      }
      let failed = false;
      const fail = (error: unknown): void => {
        failed = true;
        clearTimeout(limit);
        reject(error);
      };
      const limit = setTimeout(
        () => fail(new Failure('storage-broken', `${name}: did not open in time`, name)),
        this.#openLimitMs,
      );
      const request = async () =>
        openDB<Schema>(name, version, {
          upgrade,
          blocked: () =>
            fail(new Failure('blocked-by-another-tab', `${name}: another tab holds it`, name)),
          // Another tab wants to upgrade or delete it: make way, the next call opens it again.
          blocking: (_current, _blocked, event) => {
            (event.target as IDBDatabase).close();
            this.#forget(opening);
          },
          terminated: () => this.#forget(opening),
        });
      request().then((database) => {
        clearTimeout(limit);
        // Nobody waits for it any more; left open it would block the others.
        if (failed) database.close();
        else resolve(database);
      }, fail);
    });
    return opening;
  }
}

function isLostConnection(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'InvalidStateError' || error.name === 'AbortError')
  );
}
