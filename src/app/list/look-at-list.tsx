import { useEffect, useId, useRef } from 'preact/hooks';
import type { ListColumns } from '../../list/list-shape.ts';
import type { ListSample } from '../../list/read-sample.ts';
import { PlanChoice } from '../plans/plan-choice.tsx';
import '../plans/plans.css';
import type { ListWishes } from './list-messages.ts';
import { anotherList, type BroughtList, correct, lookAgain, runList } from './list-state.ts';
import { listWords } from './list-words.ts';
import { PreviewTable } from './preview-table.tsx';

interface Props {
  readonly list: BroughtList;
  readonly sample: ListSample;
  readonly wishes: ListWishes;
  readonly columns: ListColumns;
  readonly withDistance: boolean;
}

/** A menu of more would hold the page up; a list that needs them can be answered in a terminal. */
const COLUMNS_OFFERED = 1200;

/** The first rows and the columns that were guessed, to be corrected before the work begins. */
export function LookAtList({ list, sample, columns, withDistance }: Props) {
  const words = listWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const names = columnNames(sample);
  const hasPosition = columns.lat !== null && columns.lon !== null;
  const isHalf = (columns.lat === null) !== (columns.lon === null);
  const ready = !isHalf && (columns.zip !== null || hasPosition);
  const { delimiter } = sample.dialect;
  const signs = { ...words.delimiters };
  signs[delimiter] ??= String.fromCharCode(delimiter);

  return (
    <div class="screen list-look">
      <h2 ref={heading} class="list-name" tabIndex={-1}>
        {list.name}
      </h2>
      <PreviewTable sample={sample} names={names} columns={columns} />
      <fieldset class="list-columns">
        <legend class="list-label">{words.which}</legend>
        <ColumnChoice of="zip" chosen={columns.zip} names={names} />
        <ColumnChoice of="lat" chosen={columns.lat} names={names} />
        <ColumnChoice of="lon" chosen={columns.lon} names={names} />
      </fieldset>
      {ready ? null : (
        <p class="notice notice-care" role="status">
          {isHalf ? words.halfPosition : words.noColumns}
        </p>
      )}
      {ready && hasPosition && columns.zip !== null ? <p class="note-soft">{words.both}</p> : null}
      <div class="list-columns">
        <Choice
          label={words.delimiter}
          value={String(delimiter)}
          options={Object.entries(signs)}
          onChoose={(value) => void lookAgain({ delimiter: Number(value) })}
        />
      </div>
      <div>
        <label class="choice">
          <input
            type="checkbox"
            checked={sample.hasHeader}
            onChange={(event) => void lookAgain({ hasHeader: event.currentTarget.checked })}
          />
          {words.hasHeader}
        </label>
        {hasPosition ? (
          <label class="choice">
            <input
              type="checkbox"
              checked={withDistance}
              onChange={(event) => correct({ withDistance: event.currentTarget.checked })}
            />
            {words.withDistance}
          </label>
        ) : null}
      </div>
      <PlanChoice name="list-plan" />
      <p class="actions actions-wide">
        <button
          type="button"
          class="button button-strong button-large"
          disabled={!ready}
          onClick={() => void runList()}
        >
          {words.start}
        </button>
        <button type="button" class="button button-quiet" onClick={anotherList}>
          {words.other}
        </button>
      </p>
    </div>
  );
}

function ColumnChoice(props: {
  readonly of: keyof ListColumns;
  readonly chosen: number | null;
  readonly names: readonly string[];
}) {
  const words = listWords();
  const { of, chosen, names } = props;
  const columns = names
    .map((name, i) => [String(i), name] as const)
    .filter((_, i) => i < COLUMNS_OFFERED || i === chosen);
  return (
    <Choice
      label={words[of]}
      value={chosen === null ? '' : String(chosen)}
      options={[['', words.none], ...columns]}
      onChoose={(value) => correct({ [of]: value === '' ? null : Number(value) })}
    />
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="list-choice">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        class="list-select"
        value={props.value}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value} selected={value === props.value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The names of the header, or numbers where there is none. */
function columnNames({ rows, hasHeader, columnCount }: ListSample): readonly string[] {
  const words = listWords();
  const [first = []] = rows;
  return Array.from({ length: columnCount }, (_, i) => {
    const name = hasHeader ? (first[i] ?? '').trim().slice(0, 60) : '';
    return name === '' ? words.column(i + 1) : name;
  });
}
