import { readPackName } from '../../shared/pack-names.ts';
import type { KeptLines } from '../../store/person-store.ts';
import { Choices } from '../components/choices.tsx';
import { LOCALES } from '../messages/language.ts';
import { stateName } from '../messages/state-name.ts';
import type { SnapshotClient } from '../snapshot-client.ts';
import { language, messages } from '../state/language.ts';
import { chooseKeptLines, keptLines } from './kept-lines.ts';
import { PackFateMark, PackProgress } from './pack-fate.tsx';
import { rowsOf } from './pack-list.tsx';
import { bytesHere, type PackRow } from './pack-rows.ts';
import { dataWords } from './words.ts';

interface StateRow extends PackRow {
  readonly state: string;
}

const isStateRow = (row: PackRow): row is StateRow => row.state !== null;

/** The optional packs: which states' fine lines are here, how large they are, and which are kept. */
export function LinesByState({ client }: { readonly client: SnapshotClient }) {
  const { lines } = dataWords();
  const words = messages.value;
  const locale = LOCALES[language.value];
  const rows = rowsOf(client)
    .filter(isStateRow)
    .map((row) => {
      const { plan } = readPackName(row.entry.name);
      const name = stateName(words, row.state);
      return {
        ...row,
        isNext: plan !== null,
        name: plan === null ? name : lines.ofPlan(name, plan),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  if (rows.length === 0) return null;

  const kept = keptLines.value;
  const here = rows.filter(({ fate }) => fate === 'here');
  const states = [...new Set(here.map(({ state }) => state))];
  const choose = (choice: KeptLines) => void chooseKeptLines(client, choice).catch(() => undefined);
  return (
    <section class="data-part" id="lines">
      <h2>{lines.title}</h2>
      <p>{lines.text}</p>
      <Choices<'automatic' | 'all' | 'chosen'>
        name="kept-lines"
        title={lines.keep}
        chosen={typeof kept === 'string' ? kept : 'chosen'}
        choices={[
          { value: 'automatic', text: lines.automatic },
          { value: 'all', text: lines.all },
          { value: 'chosen', text: lines.chosen },
        ]}
        onChoose={(choice) => choose(choice === 'chosen' ? states : choice)}
      />
      <details class="data-states" open={typeof kept !== 'string'}>
        <summary>
          {lines.summary(
            states.length,
            new Set(rows.map(({ state }) => state)).size,
            bytesHere(rows),
          )}
        </summary>
        {typeof kept === 'string' ? null : <p class="note-soft">{lines.hint}</p>}
        <ul class="data-rows">
          {rows.map((row) => (
            <li key={row.entry.name} class="data-row">
              <StateName row={row} kept={kept} onChoose={choose} />
              <PackFateMark fate={row.fate} />
              <span class="note-soft nowrap">{words.bytes(row.entry.sizeBytes)}</span>
              <PackProgress row={row} label={row.name} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface StateNameProps {
  readonly row: StateRow & { readonly name: string; readonly isNext: boolean };
  readonly kept: KeptLines;
  readonly onChoose: (choice: KeptLines) => void;
}

/** The state, with a box to tick where the person chooses state by state. */
function StateName({ row, kept, onChoose }: StateNameProps) {
  // The next plan's lines come and go with the state's own.
  if (typeof kept === 'string' || row.isNext) return <span class="data-row-name">{row.name}</span>;
  const others = kept.filter((state) => state !== row.state);
  return (
    <label class="choice data-row-name">
      <input
        type="checkbox"
        checked={kept.includes(row.state)}
        onChange={(event) =>
          onChoose(event.currentTarget.checked ? [...others, row.state] : others)
        }
      />
      {row.name}
    </label>
  );
}
