import { useRef, useState } from 'preact/hooks';
import type { SavedPlace } from '../../store/person-store.ts';
import { announce } from '../state/announcement.ts';
import { deletePlace, restorePlace, savedPlaces, savedTrouble } from './saved-places.ts';
import { SavedRow } from './saved-row.tsx';
import { savedWords } from './saved-words.ts';

interface Deleted {
  readonly place: SavedPlace;
  readonly index: number;
}

/** The saved answers under their names. What is deleted can be had back at once. */
export function SavedList() {
  const words = savedWords();
  const places = savedPlaces.value;
  const trouble = savedTrouble.value;
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  async function remove(place: SavedPlace, index: number): Promise<void> {
    if (!(await deletePlace(place.address))) return announce(words.failed);
    setDeleted({ place, index });
    announce(words.deleted(place.name));
    // The row has gone, and the focus with it.
    heading.current?.focus();
  }

  async function undo({ place, index }: Deleted): Promise<void> {
    if (await restorePlace(place, index)) setDeleted(null);
    heading.current?.focus();
  }

  return (
    <section class="saved-part">
      <h2 ref={heading} tabIndex={-1}>
        {words.places}
      </h2>
      {trouble === null ? null : (
        <p class="notice notice-care">{trouble === 'memory' ? words.memory : words.failed}</p>
      )}
      {deleted === null ? null : (
        <div class="notice saved-undo">
          <p>{words.deleted(deleted.place.name)}</p>
          <button type="button" class="button" onClick={() => undo(deleted)}>
            {words.undo}
          </button>
        </div>
      )}
      {places?.length === 0 ? <p>{words.none}</p> : null}
      {places === null || places.length === 0 ? null : (
        <ul class="recents-list">
          {places.map((place, index) => (
            <li key={place.address}>
              <SavedRow place={place} onDelete={() => remove(place, index)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
