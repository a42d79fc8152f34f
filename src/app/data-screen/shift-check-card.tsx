import { useState } from 'preact/hooks';
import { planEndMs } from '../../core/plan-clock.ts';
import type { Plan } from '../../shared/plan.ts';
import { Icon } from '../components/icon.tsx';
import type { SnapshotClient } from '../snapshot-client.ts';
import { announce } from '../state/announcement.ts';
import { askToPersist } from '../state/persistence.ts';
import { verifyAll } from './care.ts';
import { askForLocation, thisDevice } from './checked-device.ts';
import { type CheckAction, type CheckResult, REASONS, runShiftCheck } from './shift-check.ts';
import { dataWords, timeOfDay } from './words.ts';

interface Checked {
  readonly results: readonly CheckResult[];
  readonly atMs: number;
  readonly plan: Plan;
}

/** One press tests all that a shift rests on, and says so on a green sign, or what to mend. */
export function ShiftCheck({ client }: { readonly client: SnapshotClient }) {
  const { check } = dataWords();
  const [checked, setChecked] = useState<Checked | 'running' | null>(null);

  async function run(): Promise<void> {
    setChecked('running');
    const device = thisDevice(client);
    const results = await runShiftCheck(device);
    const plan = client.state.peek().manifest?.plan ?? 119;
    setChecked({ results, atMs: device.nowMs, plan });
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
              <CheckItem key={result.name} result={result} plan={checked.plan} mend={mend} />
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

const VERDICT_ICONS = { good: 'check', note: 'info', mend: 'close' } as const;

interface ItemProps {
  readonly result: CheckResult;
  readonly plan: Plan;
  readonly mend: (action: CheckAction) => void;
}

function CheckItem({ result: { name, reason }, plan, mend }: ItemProps) {
  const { check } = dataWords();
  const [gravity, action] = REASONS[reason];
  const good = check.good[name];
  const end = new Date(planEndMs(plan)).toISOString().slice(0, 10);
  return (
    <li class={`check check-${gravity}`}>
      <Icon name={VERDICT_ICONS[gravity]} />
      <div class="check-text">
        <b>{check.names[name]}.</b>{' '}
        {reason !== 'good' ? check.reasons[reason] : typeof good === 'string' ? good : good(end)}
        {action === null ? null : (
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
