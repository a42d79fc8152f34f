import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * Runs `work` in one transaction over all `stores` and settles when it has been written or undone.
 * It listens to abort as well as to error, because Chromium over quota fires nothing else. Rejects
 * with the reason for which the transaction was undone. `strict` waits until the disk has it.
 */
export async function transact<
  Schema extends DBSchema,
  Names extends StoreNames<Schema>[],
  Mode extends 'readonly' | 'readwrite',
  T,
>(
  database: IDBPDatabase<Schema>,
  stores: Names,
  mode: Mode,
  durability: 'relaxed' | 'strict',
  work: (transaction: IDBPTransaction<Schema, Names, Mode>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, mode, { durability });
  const undone = new Promise<never>((_, reject) => transaction.done.catch(reject));
  const working = work(transaction);
  try {
    const result = await Promise.race([working, undone]);
    await transaction.done;
    return result;
  } catch (error) {
    working.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It had already ended.
    }
    throw await moreTelling(error, transaction.done);
  }
}

/** A request of an aborted transaction only says AbortError; the transaction knows why. */
async function moreTelling(error: unknown, done: Promise<void>): Promise<unknown> {
  if (!(error instanceof Error && error.name === 'AbortError')) {
    done.catch(() => undefined);
    return error;
  }
  return done.then(
    () => error,
    (reason: unknown) => reason,
  );
}
