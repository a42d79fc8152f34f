import type { KnownZip, PocketDistrict, ZipAnswer, ZipPlace } from '../lib/index.ts';
import { PLAN_TERM } from '../shared/plan.ts';
import { stateByCode } from '../shared/states.ts';
import {
  ASSOCIATED_STATE,
  certainty,
  didYouMean,
  linesChange,
  MILITARY,
  MISREAD,
  memberLine,
  REGIONS,
  SENATORS,
  unknownZip,
} from './messages.ts';
import { printable } from './printable.ts';
import { seatText } from './seat-text.ts';

const LABEL_WIDTH = Math.max('PR-AL'.length, SENATORS.length);

/** An answer as lines for people: the ZIP, its districts and members, the senators, how sure. */
export function answerText(
  input: string,
  answer: ZipAnswer,
  place: ZipPlace | null,
  data: PocketDistrict,
): string[] {
  switch (answer.status) {
    case 'invalid': {
      const hint = answer.suggestion === null ? '' : ` ${didYouMean(answer.suggestion)}`;
      return [printable(input), `  ${MISREAD[answer.reason]}${hint}`];
    }
    case 'unknown':
      return [answer.zip, `  ${unknownZip(answer.zip.slice(0, 3), answer.prefixStates)}`];
    case 'no-district':
      return [
        heading(answer, place),
        `  ${answer.zipType === 'military' ? MILITARY : ASSOCIATED_STATE}`,
      ];
    case 'found':
      return [
        heading(answer, place),
        ...answer.districts.map(({ code }) => row(code, seatText(code, data))),
        ...senatorRows(answer, data),
        `  ${certainty(answer)}`,
        ...changes(answer, data),
      ];
  }
}

function heading(answer: KnownZip, place: ZipPlace | null): string {
  const state = place?.state ?? answer.states[0] ?? '';
  const names = [place?.place, stateByCode(state)?.name ?? REGIONS[state]].filter(Boolean);
  return `${answer.zip}  ${names.join(', ')}`;
}

function row(label: string, text: string): string {
  return `  ${label.padEnd(LABEL_WIDTH)}  ${text}`;
}

function senatorRows(answer: KnownZip, data: PocketDistrict): string[] {
  return answer.states
    .flatMap((state) => data.senatorsOf(state))
    .map((senator, i, all) => {
      const state = answer.states.length > 1 && all.length > 2 ? ` (${senator.state})` : '';
      return row(i === 0 ? SENATORS : '', memberLine(senator, 'senator') + state);
    });
}

function changes(answer: KnownZip, data: PocketDistrict): string[] {
  const day = PLAN_TERM[answer.plan].until.slice(0, 10);
  const said = new Set<string>();
  for (const { code } of answer.districts) {
    const district = data.getDistrict(code);
    if (district === null || district.linesChange === 'no') continue;
    const state = stateByCode(district.state)?.name ?? district.state;
    said.add(`  ${linesChange(state, day, district.linesChange === 'changes-litigated')}`);
  }
  return [...said];
}
