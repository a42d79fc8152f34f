import { useEffect } from 'preact/hooks';
import type { HitGroup } from '../../core/search/search-hit.ts';
import { announce } from '../state/announcement.ts';
import { hitAddress } from './hit-address.ts';
import { hitText } from './hit-text.ts';
import { LIST_ID, rowId, useCombobox } from './use-combobox.ts';
import { searchWords } from './words.ts';

interface Props {
  readonly groups: readonly HitGroup[];
  /** What to say before them, where it is not what was found by its name. */
  readonly lead?: string;
}

/** What was found, in groups: one list to the arrows, rows to a finger. */
export function HitList({ groups, lead }: Props) {
  const words = searchWords();
  const addresses = groups.flatMap(({ hits }) => hits.map(hitAddress));
  const chosen = useCombobox(addresses);
  const all = addresses.join(' ');
  const said = groups.every(({ near }) => near) ? words.near : lead;

  useEffect(() => {
    const count = words.count(addresses.length);
    announce(said === undefined ? count : `${said} ${count}`);
  }, [all]);

  let row = 0;
  return (
    <div>
      {said === undefined ? null : <p class="found-lead">{said}</p>}
      <div id={LIST_ID} class="found-list" role="listbox" aria-label={words.results}>
        {groups.map(({ kind, hits }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, and no fieldset
          <div key={kind} class="found-group" role="group" aria-labelledby={`found-${kind}`}>
            <p id={`found-${kind}`} class="found-kind" role="presentation">
              {words.groups[kind]}
            </p>
            {hits.map((hit) => {
              const { name, about } = hitText(hit);
              const number = row++;
              const address = addresses[number] ?? '';
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which has the focus
                <div
                  key={address}
                  id={rowId(number)}
                  class="found-row"
                  role="option"
                  aria-selected={number === chosen}
                  tabIndex={-1}
                  onClick={() => {
                    location.hash = address;
                  }}
                >
                  <span class="found-name">{name}</span>
                  <span class="found-about">{about}</span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
