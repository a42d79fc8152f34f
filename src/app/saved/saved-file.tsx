import { useId, useState } from 'preact/hooks';
import { announce } from '../state/announcement.ts';
import { FILE_NAME, MOST_FILE_BYTES, readPlacesFile, writePlacesFile } from './places-file.ts';
import { addPlaces, savedPlaces } from './saved-places.ts';
import { savedWords } from './saved-words.ts';

/** What is saved as a file, out and in. */
export function SavedFile() {
  const words = savedWords();
  const [said, setSaid] = useState('');
  const inputId = useId();
  const places = savedPlaces.value ?? [];

  async function read(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const sentence = await importFile(file);
    // The same file, chosen again, is read again.
    input.value = '';
    setSaid(sentence);
    announce(sentence);
  }

  return (
    <section class="saved-part">
      <h2>{words.file}</h2>
      <p>{words.fileText}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          disabled={places.length === 0}
          onClick={() => download(writePlacesFile(places))}
        >
          {words.export}
        </button>
        <span class="file-choice">
          <input
            id={inputId}
            class="file-input"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void read(event.currentTarget)}
          />
          <label class="button" for={inputId}>
            {words.import}
          </label>
        </span>
      </p>
      {said === '' ? null : <p>{said}</p>}
    </section>
  );
}

/** Reads a file into what is saved, and says how that went. */
async function importFile(file: File): Promise<string> {
  const words = savedWords();
  if (file.size > MOST_FILE_BYTES) return words.refused['too-large'];
  const text = await file.text().catch(() => '');
  const content = readPlacesFile(text);
  if (!content.ok) return words.refused[content.reason];
  const end = await addPlaces(content.places);
  if (typeof end === 'string') return words.refused[end];
  return words.imported(end.added, content.places.length - end.added);
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  // The browser reads it after the press; a minute is more than any asks for.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
