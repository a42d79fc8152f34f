import { savesData, wantedPacks } from '../../update/wanted.ts';
import type { SnapshotClient } from '../snapshot-client.ts';
import { messages } from '../state/language.ts';
import { broken } from './care.ts';
import { keptLines } from './kept-lines.ts';
import { PackFateMark, PackProgress } from './pack-fate.tsx';
import { type PackRow, packRows } from './pack-rows.ts';
import { dataWords } from './words.ts';

/** Every row of the snapshot in use, as this device has it now. */
export function rowsOf(client: SnapshotClient): readonly PackRow[] {
  const wants = wantedPacks(keptLines.value, savesData());
  return packRows(client.state.value, broken.value, wants);
}

/** The parts that every state needs: date, size, and whether each is here. */
export function PackList({ client }: { readonly client: SnapshotClient }) {
  const rows = rowsOf(client).filter(({ state }) => state === null);
  if (rows.length === 0) return null;
  return (
    <ul class="data-rows">
      {rows.map((row) => (
        <PackItem key={row.entry.name} row={row} />
      ))}
    </ul>
  );
}

function PackItem({ row }: { readonly row: PackRow }) {
  const { packs } = dataWords();
  const { bytes } = messages.value;
  const { name, date, sizeBytes } = row.entry;
  return (
    <li class="data-row">
      <span class="data-row-name">{packs.names[name] ?? name}</span>
      <PackFateMark fate={row.fate} />
      <span class="note-soft">
        {packs.asOf(date)} · <span class="nowrap">{bytes(sizeBytes)}</span>
      </span>
      <PackProgress row={row} label={packs.names[name] ?? name} />
    </li>
  );
}
