import { pocket } from '../state/answers.ts';
import { shownPlan } from '../state/plans.ts';
import { plansWords } from './plans-words.ts';

interface Props {
  readonly on: boolean;
  /** The map shows too much of the nation for two sets of lines. */
  readonly tooWide: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Shows the other plan's lines over a map's own, or hides them. */
export default function MapToggle({ on, tooWide, onChange }: Props) {
  const { map } = plansWords();
  const showsNew = shownPlan.value === pocket.value?.manifest.plan;
  const legend = showsNew ? map.newLegend : map.oldLegend;
  return (
    <div class="map-toggle">
      <button type="button" class="button" aria-pressed={on} onClick={() => onChange(!on)}>
        {showsNew ? map.showNew : map.showOld}
      </button>
      {on ? <span class="note-soft">{tooWide ? map.tooWide : legend}</span> : null}
    </div>
  );
}
