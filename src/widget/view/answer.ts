import type { District } from '../../core/district.ts';
import { hasPlanEnded } from '../../core/plan-clock.ts';
import type { KnownZip } from '../../core/zip-answer.ts';
import type { LightSnapshot } from '../../lib/open-light.ts';
import type { Words } from '../messages/en.ts';
import { districtName, stateName } from '../messages/name.ts';
import type { ShownPart } from '../settings.ts';
import type { Shown } from '../shown.ts';
import { el, outsideLink } from './el.ts';
import { memberCard, peopleDate, senateCard } from './people.ts';

const VOTING_ABROAD = 'https://www.fvap.gov/';

/** What an answer can ask of the element around it. */
interface AnswerActions {
  readonly pick: (code: string) => void;
  readonly back: () => void;
}

/** What an answer is drawn from. */
export interface AnswerContext {
  readonly words: Words;
  readonly light: LightSnapshot;
  readonly parts: ReadonlySet<ShownPart>;
  readonly actions: AnswerActions;
}

/** The answer as nodes: which district, with what one must know to trust that. */
export function whereNodes(
  shown: Extract<Shown, { readonly kind: 'unknown' | 'none' | 'one' | 'several' }>,
  context: AnswerContext,
): readonly Node[] {
  const { words } = context;
  if (shown.kind === 'unknown') {
    const { zip, prefixStates } = shown.answer;
    const states = prefixStates.map((state) => stateName(words, state));
    return [
      el('p', 'trouble', {}, words.unknown(zip)),
      ...(states.length > 0 ? [el('p', 'soft', {}, words.prefix(zip.slice(0, 3), states))] : []),
    ];
  }
  if (shown.kind === 'none') return noDistrict(words, shown.answer);
  const sign = shown.kind === 'one' ? oneSign(shown, context) : severalSign(shown, context);
  return [sign, ...notes(shown, context)];
}

/** The answer as nodes: who sits for it. */
export function whoNodes(shown: Shown, { words, light, parts }: AnswerContext): readonly Node[] {
  if (shown.kind !== 'one' && shown.kind !== 'several') return [];
  const states = statesOf(shown);
  return [
    ...(shown.kind === 'one' && parts.has('member')
      ? [memberCard(words, light, shown.district)]
      : []),
    ...(parts.has('senators')
      ? states.map((state) => senateCard(words, light, state, states.length > 1))
      : []),
  ];
}

function statesOf(shown: Extract<Shown, { readonly kind: 'one' | 'several' }>): readonly string[] {
  const districts = shown.kind === 'one' ? [shown.district] : shown.districts;
  return [...new Set(districts.map(({ state }) => state))];
}

/** Which lines and whose roster an answer rests on, and whether their time is over. */
export function sourceText(words: Words, light: LightSnapshot): string {
  const { plan } = light;
  const ended = hasPlanEnded(plan, Date.now()) ? `${words.planEnded(plan)} ` : '';
  return ended + words.source(plan, peopleDate(words, light));
}

function oneSign(
  shown: Extract<Shown, { readonly kind: 'one' }>,
  { words }: AnswerContext,
): HTMLElement {
  const { district, certainty, answer } = shown;
  return el(
    'div',
    'sign',
    {},
    el(
      'div',
      'sign-body',
      {},
      el(
        'p',
        'sign-top',
        {},
        el('b', '', {}, answer?.zip ?? ''),
        el('span', 'code', {}, district.code),
      ),
      el('h3', 'district', {}, districtName(words, district)),
      el('p', 'caption', {}, words.caption),
    ),
    certainty === 'estimate' ? el('p', 'plate', {}, words.estimate) : null,
  );
}

function severalSign(
  shown: Extract<Shown, { readonly kind: 'several' }>,
  { words, light, actions }: AnswerContext,
): HTMLElement {
  const { districts, answer } = shown;
  const plate = answer?.split === false ? words.estimates : words.split;
  const rows = districts.map((district, index) => {
    const seat = light.seats.get(district.code);
    const name = districtName(words, district);
    return el(
      'li',
      'row',
      {},
      el(
        'div',
        '',
        {},
        index === 0 && answer !== null ? el('span', 'likeliest', {}, words.likeliest) : null,
        el('h4', 'row-name', {}, name),
        el(
          'p',
          'row-who',
          {},
          `${district.code} · ${seat?.member?.name ?? (seat?.status === 'elected' ? words.electedShort : words.vacantShort)}`,
        ),
      ),
      el(
        'button',
        'pick',
        {
          type: 'button',
          click: () => actions.pick(district.code),
          'aria-label': `${words.mine}: ${name}`,
        },
        words.mine,
      ),
    );
  });
  return el(
    'div',
    'sign',
    {},
    answer === null ? null : el('h3', 'plate', {}, plate(districts.length)),
    el(
      'div',
      'sign-body',
      {},
      answer === null ? null : el('p', 'sign-top', {}, el('b', '', {}, answer.zip)),
      el('ul', 'rows', {}, ...rows),
    ),
  );
}

function notes(
  shown: Extract<Shown, { readonly kind: 'one' | 'several' }>,
  { words, light, actions }: AnswerContext,
): HTMLElement[] {
  const { answer } = shown;
  const texts: string[] = [];
  if (shown.kind === 'several' && answer?.split) texts.push(words.splitWhy);
  if (answer?.basis === 'plan-estimate') texts.push(words.planEstimate);
  else if (answer?.zipType === 'point') {
    const { point } = words;
    const several = answer.districts.length > 1;
    texts.push(several ? point.several : answer.estimated ? point.one : point.sure);
    if (answer.estimated) texts.push(point.home);
  }
  if (!hasPlanEnded(light.plan, Date.now())) {
    for (const state of statesOf(shown)) {
      if (changes(light, state)) texts.push(words.changes(stateName(words, state)));
    }
  }
  const made: HTMLElement[] = texts.map((text) => el('p', 'soft', {}, text));
  if (shown.kind === 'one' && answer !== null && answer.districts.length > 1) {
    const back = { type: 'button', click: () => actions.back() };
    made.push(el('button', 'button', back, words.all(answer.zip)));
  }
  return made;
}

function changes({ districts }: LightSnapshot, state: string): boolean {
  for (const district of districts.values()) {
    if (district.state === state) return district.linesChange !== 'no';
  }
  return false;
}

function noDistrict(words: Words, { zip, zipType, states }: KnownZip): HTMLElement[] {
  const { military } = words;
  const isMilitary = zipType === 'military';
  const country = stateName(words, states[0] ?? '');
  return [
    el(
      'div',
      'sign plain',
      {},
      el(
        'div',
        'sign-body',
        {},
        el('p', 'sign-top', {}, el('b', '', {}, zip)),
        el('h3', 'district', {}, isMilitary ? military.title : country),
        el('p', 'caption', {}, words.none),
      ),
    ),
    el('p', '', {}, isMilitary ? military.text : words.associatedText(country)),
    ...(isMilitary
      ? [el('p', 'actions', {}, outsideLink(VOTING_ABROAD, military.help, 'FVAP'))]
      : []),
  ];
}

/** An answer as one sentence for the ear. */
export function spoken(words: Words, shown: Shown): string {
  switch (shown.kind) {
    case 'nothing':
      return '';
    case 'waiting':
      return words.waiting;
    case 'misread':
      return words.misread[shown.reason];
    case 'unknown':
      return words.unknown([...shown.answer.zip].join(' '));
    case 'none':
      return words.said(shown.answer.zip, words.none);
    case 'one':
      return saidOf(words, shown.answer, districtName(words, shown.district));
    case 'several':
      return saidOf(words, shown.answer, listed(words, shown.districts));
  }
}

function saidOf(words: Words, answer: KnownZip | null, what: string): string {
  return answer === null ? what : words.said(answer.zip, what);
}

function listed(words: Words, districts: readonly District[]): string {
  return districts.map((district) => districtName(words, district)).join(', ');
}
