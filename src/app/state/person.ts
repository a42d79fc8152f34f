import { openPersonStore } from '../../store/open-person-store.ts';

type Opened = Awaited<ReturnType<typeof openPersonStore>>;

let opening: Promise<Opened> | null = null;

/**
 * What belongs to the person, opened when it is first wanted. A database that does not answer just now
 * is tried again by the next call. Never rejects.
 */
export function openPerson(): Promise<Opened> {
  opening ??= openPersonStore().then((opened) => {
    if (isPassing(opened)) opening = null;
    return opened;
  });
  return opening;
}

/** Whether memory stands in for a database that there is: what lies in it is not lost. */
export function isPassing({ failure }: Opened): boolean {
  return failure !== null && failure.code !== 'storage-denied';
}
