import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CERTAINTIES } from '../../list/row-outcome.ts';
import type { ListSummary } from '../../list/summary.ts';
import { Icon } from '../components/icon.tsx';
import { announce } from '../state/announcement.ts';
import { DistrictChart } from './district-chart.tsx';
import { KeepLists } from './keep-lists-choice.tsx';
import type { ListResult } from './kept-result.ts';
import { anotherList, deleteResult } from './list-state.ts';
import { listWords } from './list-words.ts';
import { LookRows } from './look-rows.tsx';
import { type SaveEnd, saveResult, shareable } from './save-result.ts';

/** What came out, and the ways to take it along. */
export function ListDone({ result }: { readonly result: ListResult }) {
  const words = listWords();
  const { notes, kept } = result;
  const { summary } = notes;
  const heading = useRef<HTMLHeadingElement>(null);
  const [end, setEnd] = useState<SaveEnd | null>(null);
  const file = useMemo(() => shareable(result), [result]);
  useEffect(() => {
    heading.current?.focus();
    announce(words.said(summary.rows, summary.answered));
  }, [result]);

  async function save(): Promise<void> {
    const ended = await saveResult(result);
    setEnd(ended);
    if (ended === 'saved') announce(words.saved);
  }

  return (
    <div class="screen list-done">
      <div>
        <h2 ref={heading} class="list-name" tabIndex={-1}>
          {words.doneTitle(summary.rows)}
        </h2>
        <p class="note-soft">{words.doneIn(notes.name, notes.seconds.toFixed(1))}</p>
        {notes.plan === undefined ? null : <p class="note-soft">{words.doneBy(notes.plan)}</p>}
      </div>
      <div class="actions actions-wide">
        <button type="button" class="button button-strong button-large" onClick={() => void save()}>
          {words.download}
        </button>
        {file === null ? null : (
          <button
            type="button"
            class="button"
            onClick={() => void navigator.share({ files: [file] }).catch(() => undefined)}
          >
            <Icon name="share" />
            {words.share}
          </button>
        )}
        <button type="button" class="button" onClick={anotherList}>
          {words.other}
        </button>
      </div>
      {end === 'saved' ? <p>{words.saved}</p> : null}
      {end === 'failed' || end === 'gone' ? (
        <p class="notice notice-alert" role="alert">
          {end === 'gone' ? words.gone : words.saveFailed}
        </p>
      ) : null}
      <Certainties summary={summary} />
      <Notes summary={summary} />
      <DistrictChart districts={summary.districts} />
      <LookRows title={words.several} all={summary.severalRows} rows={summary.several} />
      <LookRows
        title={words.without}
        all={summary.rows - summary.answered}
        rows={summary.without}
      />
      <div class="list-keep">
        <p class="note-soft">{kept ? words.kept : words.notKept}</p>
        <KeepLists />
        <p>
          <button type="button" class="button button-alert" onClick={() => void deleteResult()}>
            {words.erase}
          </button>
        </p>
      </div>
    </div>
  );
}

function Certainties({ summary }: { readonly summary: ListSummary }) {
  const words = listWords();
  return (
    <section class="list-part">
      <h3>{words.certaintyTitle}</h3>
      <dl class="list-counts">
        {CERTAINTIES.filter((name) => summary.certainties[name] > 0).map((name) => (
          <div key={name} class={`list-count list-count-${name}`}>
            <dt>{words.certainty[name]}</dt>
            <dd>{words.number(summary.certainties[name])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Notes({ summary }: { readonly summary: ListSummary }) {
  const { notes } = listWords();
  const { statuses, formulas, badQuotes, longQuotes, uneven } = summary;
  const said = [
    statuses['read-as'] > 0 ? notes.readAs(statuses['read-as']) : null,
    statuses['zip-differs'] > 0 ? notes.differs(statuses['zip-differs']) : null,
    formulas > 0 ? notes.formulas(formulas) : null,
    badQuotes > 0 ? notes.badQuotes(badQuotes) : null,
    longQuotes > 0 ? notes.longQuotes(longQuotes) : null,
    uneven > 0 ? notes.uneven(uneven) : null,
  ].filter((note) => note !== null);
  if (said.length === 0) return null;
  return (
    <ul class="list-notes">
      {said.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
