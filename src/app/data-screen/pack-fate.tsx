import { Icon, type IconName } from '../components/icon.tsx';
import type { PackFate, PackRow } from './pack-rows.ts';
import { dataWords } from './words.ts';

const ICONS: Readonly<Record<PackFate, IconName | null>> = {
  here: 'check',
  missing: null,
  broken: 'close',
  downloading: null,
  unwanted: null,
};

/** How a pack fares, in a word and a sign that does not rest on colour alone. */
export function PackFateMark({ fate }: { readonly fate: PackFate }) {
  const icon = ICONS[fate];
  return (
    <span class={`fate fate-${fate}`}>
      {icon === null ? null : <Icon name={icon} />}
      {dataWords().packs.fates[fate]}
    </span>
  );
}

/** How much of a pack has come, while it is on its way. */
export function PackProgress({ row, label }: { readonly row: PackRow; readonly label: string }) {
  if (row.fate !== 'downloading') return null;
  return (
    <progress
      class="progress data-row-progress"
      aria-label={label}
      max={row.entry.sizeBytes}
      value={row.doneBytes}
    />
  );
}
