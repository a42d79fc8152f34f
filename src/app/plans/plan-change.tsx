import { NEW_LINES_ERROR_METERS } from '../../shared/new-lines-error.ts';
import type { ChangeOf } from '../answer/lines-change.tsx';
import { WholeCodes } from '../components/whole-codes.tsx';
import { stateName } from '../messages/state-name.ts';
import { formatAddress } from '../routing/address.ts';
import { pocket } from '../state/answers.ts';
import { messages } from '../state/language.ts';
import { planInForce } from '../state/plans.ts';
import { type Both, useBoth } from './both.ts';
import { codesOf } from './codes-of.ts';
import { DistrictChange } from './district-change.tsx';
import { PlanChoice } from './plan-choice.tsx';
import { plansWords } from './plans-words.ts';
import './plans.css';

interface Props {
  readonly of: ChangeOf | null;
  /** Postal codes of those of the answer's states whose lines change. */
  readonly states: readonly string[];
}

/** Both plans in one card: today's district, the coming one, and what that means. */
export default function PlanChange({ of, states }: Props) {
  if (of === null) {
    return (
      <div class="plan-same">
        {states.map((state) => (
          <MoreLink key={state} state={state} />
        ))}
      </div>
    );
  }
  if (of.kind === 'district') return <DistrictChange code={of.code} />;
  return <AnswerChange of={of} states={states} />;
}

function AnswerChange({
  of,
  states,
}: {
  readonly of: Exclude<ChangeOf, { kind: 'district' }>;
  readonly states: readonly string[];
}) {
  const words = plansWords();
  const both = useBoth(of);
  if (both === null || both.from === null || both.to === null) return null;
  const links = states.map((state) => <MoreLink key={state} state={state} />);
  if (both.verdict === 'same') {
    return (
      <div class="plan-same">
        <p class="note-soft">{words.verdict.same(codesOf(both.next))}</p>
        {links}
      </div>
    );
  }
  const isLater = planInForce.value !== pocket.value?.manifest.plan;
  return (
    <section class="plan-card" aria-labelledby="plan-card-title">
      <h3 id="plan-card-title" class="card-eyebrow">
        {isLater ? words.titleAfter : words.title}
      </h3>
      <dl class="plan-rows">
        <div>
          <dt>{isLater ? words.until : words.today}</dt>
          <dd>
            <WholeCodes text={words.codes(codesOf(both.now))} />
          </dd>
        </div>
        <div>
          <dt>{isLater ? words.now : words.from}</dt>
          <dd>
            <WholeCodes text={words.codes(codesOf(both.next))} />
          </dd>
        </div>
      </dl>
      <p class="plan-verdict">
        <WholeCodes text={verdictText(both, both.from, both.to)} />
      </p>
      <p class="note-soft">{both.kind === 'zip' ? words.estimate : words.exact(errorOf(both))}</p>
      <PlanChoice name={`plan-${of.kind}`} />
      {links}
    </section>
  );
}

function verdictText(both: Both, from: string, to: string): string {
  const { verdict } = plansWords();
  if (both.verdict === 'changed') {
    const isLater = planInForce.value !== pocket.value?.manifest.plan;
    if (both.kind === 'zip') return isLater ? verdict.zipChangedAfter : verdict.zipChanged;
    return isLater ? verdict.placeChangedAfter : verdict.placeChanged;
  }
  const { next } = both;
  if (both.kind === 'zip' && codesOf(next).length === 1) return verdict.whole(to);
  const isPart = both.kind === 'zip' && next.status === 'found' && !isNearLine(both);
  if (isPart && from !== to) return verdict.may(codesOf(both.now), codesOf(next));
  return isPart ? verdict.part(to) : verdict.near(to);
}

/** How exactly the new lines here are known: an answer to a position says it, from their pack. */
function errorOf({ next }: Both): number {
  return ('knownErrorMeters' in next ? next.knownErrorMeters : null) ?? NEW_LINES_ERROR_METERS;
}

function isNearLine({ next }: Both): boolean {
  return 'primaryRule' in next && next.primaryRule === 'near-line';
}

function MoreLink({ state }: { readonly state: string }) {
  return (
    <a class="data-link" href={formatAddress({ screen: 'changes', state })}>
      {plansWords().more(stateName(messages.value, state))}
    </a>
  );
}
