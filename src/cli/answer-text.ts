import type {
  BothZipAnswers,
  KnownZip,
  PocketDistrict,
  ZipAnswer,
  ZipPlace,
} from '../lib/index.ts';
import { stateByCode } from '../shared/states.ts';
import { changesText } from './changes-text.ts';
import {
  ASSOCIATED_STATE,
  certainty,
  didYouMean,
  FROM_JANUARY,
  MILITARY,
  MISREAD,
  memberLine,
  REGIONS,
  SENATORS,
  unknownZip,
  verdict,
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
        ...answer.districts.map(({ code }) => row(code, seatText(code, data, answer.plan))),
        ...senatorRows(answer, data),
        `  ${certainty(answer)}`,
        ...changesText(
          answer.districts.map(({ code }) => code),
          answer.plan,
          data,
        ),
      ];
  }
}

/** The answers to a ZIP on both plans: today's in full, then who comes, then what that means. */
export function bothAnswersText(
  input: string,
  both: BothZipAnswers,
  place: ZipPlace | null,
  data: PocketDistrict,
): string[] {
  const { now, next } = both;
  const lines = answerText(input, now, place, data);
  if (now.status !== 'found' || next.status !== 'found') return lines;
  return [
    ...lines,
    `  ${FROM_JANUARY}`,
    ...next.districts.map(({ code }) => row(code, seatText(code, data, next.plan))),
    ...senatorRows(next, data),
    `  ${certainty(next)}`,
    `  ${verdict(both)}`,
  ];
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
    .flatMap((state) => data.senatorsOf(state, { plan: answer.plan }))
    .map((senator, i, all) => {
      const state = answer.states.length > 1 && all.length > 2 ? ` (${senator.state})` : '';
      return row(i === 0 ? SENATORS : '', memberLine(senator, 'senator', answer.plan) + state);
    });
}
