import { districtName } from '../messages/district-label.ts';
import type { Messages } from '../messages/en.ts';
import { stateName } from '../messages/state-name.ts';
import type { ZipFinding } from './finding.ts';
import type { Outcome } from './outcome.ts';

/** An outcome as one sentence for the ear; empty when there is nothing to say yet. */
export function sayOutcome(messages: Messages, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'nothing':
    case 'words':
    case 'beginning':
      return '';
    case 'waiting':
      return messages.data.waitingZip;
    case 'misread':
      return messages.misread[outcome.reason];
    case 'unknown':
      return messages.unknownZip.title(messages.spokenDigits(outcome.answer.zip));
    case 'found':
      return sayFinding(messages, outcome.finding);
  }
}

function sayFinding(messages: Messages, { answer, seats }: ZipFinding): string {
  const { announce } = messages;
  const [first] = seats;
  if (first === undefined) {
    const region = answer.states[0] ?? '';
    const what =
      answer.zipType === 'military' ? messages.military.title : stateName(messages, region);
    return announce.none(answer.zip, `${what}. ${messages.noDistrict}`);
  }
  const name = messages.district.long(districtName(messages, first.district));
  if (seats.length > 1) return announce.several(answer.zip, seats.length, name);
  return announce.one(answer.zip, name, who(messages, first.seat));
}

function who(messages: Messages, seat: ZipFinding['seats'][number]['seat']): string {
  if (seat === null) return '';
  if (seat.status === 'elected') return `${messages.seat.electedTitle}.`;
  return `${seat.member?.name ?? messages.seat.vacantTitle}.`;
}
