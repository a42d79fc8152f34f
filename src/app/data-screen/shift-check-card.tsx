import { useState } from 'preact/hooks';
import { planEndMs } from '../../core/plan-clock.ts';
import { Icon } from '../components/icon.tsx';
import type { CheckFacts } from '../messages/data/check-facts.ts';
import type { SnapshotClient } from '../snapshot-client.ts';
import { announce } from '../state/announcement.ts';
import { online } from '../state/connection.ts';
import { askToPersist } from '../state/persistence.ts';
import { planInForce } from '../state/plans.ts';
import { verifyAll } from './care.ts';
import { askForLocation, thisDevice } from './checked-device.ts';
import {
  type CheckAction,
  type CheckResult,
  REASONS,
  rosterAge,
  runShiftCheck,
} from './shift-check.ts';
import { dataWords, timeOfDay } from './words.ts';

interface Checked {
  readonly results: readonly CheckResult[];
  readonly atMs: number;
  readonly facts: CheckFacts;
}

/** One press tests all that a shift rests on, and says so on a green sign, or what to mend. */
export function ShiftCheck({ client }: { readonly client: SnapshotClient }) {
  const { check } = dataWords();
  const [checked, setChecked] = useState<Checked | 'running' | null>(null);

  async function run(): Promise<void> {
    setChecked('running');
    const device = thisDevice(client);
    const results = await runShiftCheck(device);
    setChecked({ results, atMs: device.nowMs, facts: factsOf(client, device.nowMs) });
    announce(verdict(results).title);
  }

  async function mend(action: CheckAction): Promise<void> {
    if (action === 'choose-lines') document.getElementById('lines')?.scrollIntoView();
    else {
      await MENDS[action](client);
      await run();
    }
  }

  const results = checked === null || checked === 'running' ? null : checked;
  return (
    <section class="data-part">
      <h2>{check.title}</h2>
      {results === null ? <p>{check.text}</p> : <CheckCard checked={results} mend={mend} />}
      <p class="actions actions-wide">
        <button
          type="button"
          class={results === null ? 'button button-strong check-button' : 'button'}
          disabled={checked === 'running'}
          onClick={run}
        >
          {checked === 'running' ? check.checking : results === null ? check.press : check.again}
        </button>
      </p>
    </section>
  );
}

function factsOf(client: SnapshotClient, nowMs: number): CheckFacts {
  const { manifest } = client.state.peek();
  const roster = manifest === null ? null : rosterAge(manifest, nowMs);
  return {
    planEnd: new Date(planEndMs(planInForce.peek())).toISOString().slice(0, 10),
    rosterDate: roster?.date ?? '',
    rosterDays: roster?.days ?? null,
  };
}

const MENDS: Readonly<
  Record<Exclude<CheckAction, 'choose-lines'>, (client: SnapshotClient) => Promise<unknown>>
> = {
  reload: async () => location.reload(),
  update: (client) => client.lookNow(),
  verify: verifyAll,
  persist: askToPersist,
  locate: askForLocation,
};

function verdict(results: readonly CheckResult[]) {
  const { check } = dataWords();
  const toMend = results.filter(({ reason }) => REASONS[reason][0] === 'mend').length;
  return { toMend, title: toMend === 0 ? check.ready : check.toMend(toMend) };
}

interface CardProps {
  readonly checked: Checked;
  readonly mend: (action: CheckAction) => void;
}

const GRAVITY = { mend: 0, note: 1, good: 2 } as const;

function CheckCard({ checked, mend }: CardProps) {
  const { check } = dataWords();
  const { toMend, title } = verdict(checked.results);
  const time = timeOfDay(checked.atMs);
  const gravity = ({ reason }: CheckResult) => GRAVITY[REASONS[reason][0]];
  const results = [...checked.results].sort((a, b) => gravity(a) - gravity(b));
  return (
    <div class={toMend === 0 ? 'sign-plate appears' : 'sign-plate sign-plain appears'}>
      <div class="sign-face">
        <div class={toMend === 0 ? 'check-head' : 'check-head sign-care'}>
          {toMend === 0 ? <Icon name="check" /> : null}
          <h3>{title}</h3>
        </div>
        <div class="check-body">
          <p>{toMend === 0 ? check.readyText(time) : check.toMendText(time)}</p>
          <ul class="checks">
            {results.map((result) => (
              <CheckItem key={result.name} result={result} facts={checked.facts} mend={mend} />
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

const VERDICT_ICONS = { good: 'check', note: 'info', mend: 'close' } as const;

/** Without one these would be buttons that do nothing. */
const NEEDS_NETWORK = new Set<CheckAction>(['update', 'verify']);

interface ItemProps {
  readonly result: CheckResult;
  readonly facts: CheckFacts;
  readonly mend: (action: CheckAction) => void;
}

function CheckItem({ result: { name, reason }, facts, mend }: ItemProps) {
  const { check } = dataWords();
  const [gravity, action] = REASONS[reason];
  const text = reason === 'good' ? check.good[name] : check.reasons[reason];
  return (
    <li class={`check check-${gravity}`}>
      <Icon name={VERDICT_ICONS[gravity]} />
      <div class="check-text">
        <b>{check.names[name]}.</b> {typeof text === 'string' ? text : text(facts)}
        {action === null || (NEEDS_NETWORK.has(action) && !online.value) ? null : (
          <p>
            <button type="button" class="button" onClick={() => mend(action)}>
              {check.actions[action]}
            </button>
          </p>
        )}
      </div>
    </li>
  );
}
