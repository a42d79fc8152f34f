import { useRef, useState } from 'preact/hooks';
import type { SavedPlace } from '../../store/person-store.ts';
import { Icon } from '../components/icon.tsx';
import { announce } from '../state/announcement.ts';
import { LONGEST_NAME } from './merge-places.ts';
import { renamePlace } from './saved-places.ts';
import { savedWords } from './saved-words.ts';
import { whatIsAt } from './what-is-at.ts';

interface Props {
  readonly place: SavedPlace;
  readonly onDelete: () => void;
}

/** One saved answer: its name leads to it; the name can be changed, and the row deleted. */
export function SavedRow({ place, onDelete }: Props) {
  const words = savedWords();
  const [editing, setEditing] = useState(false);
  const pen = useRef<HTMLButtonElement>(null);

  function end(): void {
    setEditing(false);
    queueMicrotask(() => pen.current?.focus());
  }

  async function rename(name: string): Promise<void> {
    if (name !== place.name && (await renamePlace(place.address, name))) {
      announce(words.renamed(name));
    }
    end();
  }

  if (editing) return <RenameForm place={place} onKeep={rename} onCancel={end} />;
  return (
    <div class="saved-row">
      <a class="saved-link" href={place.address}>
        <span class="saved-name">{place.name}</span>
        <span class="note-soft">{whatIsAt(place.address)}</span>
      </a>
      <button ref={pen} type="button" class="icon-button" onClick={() => setEditing(true)}>
        <Icon name="edit" />
        <span class="visually-hidden">{words.rename(place.name)}</span>
      </button>
      <button type="button" class="icon-button" onClick={onDelete}>
        <Icon name="close" />
        <span class="visually-hidden">{words.delete(place.name)}</span>
      </button>
    </div>
  );
}

interface FormProps {
  readonly place: SavedPlace;
  readonly onKeep: (name: string) => void;
  readonly onCancel: () => void;
}

function RenameForm({ place, onKeep, onCancel }: FormProps) {
  const words = savedWords();
  const box = useRef<HTMLInputElement>(null);
  return (
    <form
      class="saved-row saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(box.current?.value ?? '');
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label class="saved-label">
        {words.name}
        <input
          ref={(element) => {
            if (box.current === null) element?.select();
            box.current = element;
          }}
          class="text-input"
          type="text"
          maxLength={LONGEST_NAME}
          defaultValue={place.name}
        />
      </label>
      <span class="actions">
        <button type="submit" class="button button-strong">
          {words.keepName}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </span>
    </form>
  );
}
