import { openPersonStore } from '../../store/open-person-store.ts';

let opening: ReturnType<typeof openPersonStore> | null = null;

/** What belongs to the person, opened when it is first wanted. Never rejects. */
export function openPerson(): ReturnType<typeof openPersonStore> {
  opening ??= openPersonStore();
  return opening;
}
