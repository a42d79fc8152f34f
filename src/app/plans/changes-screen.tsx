import { useEffect, useState } from 'preact/hooks';
import type { DistrictFate, PlanChanges, StateChange } from '../../lib/index.ts';
import { OutsideLink } from '../components/outside-link.tsx';
import { DataTrouble } from '../data-state/data-trouble.tsx';
import { WaitingForData } from '../data-state/waiting-for-data.tsx';
import { changeNote } from '../messages/plans/change-notes.ts';
import { stateName } from '../messages/state-name.ts';
import { formatAddress } from '../routing/address.ts';
import { pocket } from '../state/answers.ts';
import { language, messages } from '../state/language.ts';
import { nextOpen } from '../state/plans.ts';
import { ChangedDistricts } from './changed-districts.tsx';
import { hasCome } from './has-come.ts';
import { plansWords } from './plans-words.ts';
import './plans.css';

/** A state whose lines change: what changed, by whose authority, since when; or all such states. */
export default function ChangesScreen({ state }: { readonly state: string | null }) {
  const { changes: words } = plansWords();
  const known = useChanges();
  if (pocket.value === null) {
    return (
      <>
        <DataTrouble />
        <WaitingForData />
      </>
    );
  }
  if (known === null) return <p class="appears-late">{words.missing}</p>;
  if (state === null) return <AllStates known={known} />;
  const row = known.states.find((one) => one.state === state);
  if (row === undefined) {
    return (
      <div class="screen">
        <p>{words.none(stateName(messages.value, state))}</p>
        <AllStates known={known} />
      </div>
    );
  }
  return <OneState row={row} asOf={known.asOf} />;
}

function AllStates({ known }: { readonly known: PlanChanges }) {
  const { changes: words } = plansWords();
  return (
    <div class="screen">
      <p>{hasCome() ? words.introAfter : words.intro}</p>
      <ul class="changes-states">
        {known.states.map(({ state }) => (
          <li key={state}>
            <a class="button" href={formatAddress({ screen: 'changes', state })}>
              {stateName(messages.value, state)}
            </a>
          </li>
        ))}
      </ul>
      <p class="note-soft">{words.notOurs}</p>
    </div>
  );
}

function OneState({ row, asOf }: { readonly row: StateChange; readonly asOf: string }) {
  const { changes: words } = plansWords();
  const { state, inCourt, authority, url } = row;
  const note = changeNote(row.note, language.value);
  const fates = useFates(state);
  const zips = fates.flatMap(({ code, becomes }) => becomes.map((to) => ({ from: code, ...to })));
  const sum = (rows: typeof zips) => rows.reduce((all, one) => all + one.zips, 0);
  return (
    <div class="screen">
      <h2 class="visually-hidden">{stateName(messages.value, state)}</h2>
      {zips.length === 0 ? null : (
        <p>{words.share(sum(zips.filter(({ from, code }) => from !== code)), sum(zips))}</p>
      )}
      <dl class="facts">
        <dt>{words.what}</dt>
        <dd lang={note.lang}>{note.text}</dd>
        <dt>{words.authority}</dt>
        <dd lang="en">{authority}</dd>
        <dt>{words.since}</dt>
        <dd>{words.sinceText}</dd>
        <dt>{words.court}</dt>
        <dd>{inCourt ? words.inCourt(asOf) : words.notInCourt(asOf)}</dd>
        <dt>{words.source}</dt>
        <dd>
          <OutsideLink href={url}>{words.sourceLink}</OutsideLink>
        </dd>
      </dl>
      {fates.length === 0 ? null : <ChangedDistricts state={state} fates={fates} />}
      <p class="note-soft">{words.notOurs}</p>
    </div>
  );
}

/** Null until the facts are here. */
function useChanges(): PlanChanges | null {
  const open = pocket.value;
  const [known, setKnown] = useState<PlanChanges | null>(null);
  const ready = nextOpen.value;
  useEffect(() => {
    let late = false;
    void open?.planChanges().then(
      (changes) => {
        if (!late) setKnown(changes);
      },
      () => undefined,
    );
    return () => {
      late = true;
    };
  }, [open, ready]);
  return known;
}

/** The fates of a state's districts in the order of their numbers; none until they are here. */
function useFates(state: string): readonly DistrictFate[] {
  const open = pocket.value;
  const [fates, setFates] = useState<readonly DistrictFate[]>([]);
  const ready = nextOpen.value;
  useEffect(() => {
    let late = false;
    void open?.fatesOf(state).then(
      (found) => {
        if (!late) setFates(found);
      },
      () => undefined,
    );
    return () => {
      late = true;
    };
  }, [open, ready, state]);
  return fates;
}
