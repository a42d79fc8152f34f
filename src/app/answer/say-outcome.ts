import type { AllMessages } from '../messages/answer/en.ts';
import { districtName } from '../messages/district-label.ts';
import { stateName } from '../messages/state-name.ts';
import type { ZipFinding } from '../state/finding.ts';
import type { Outcome } from '../state/outcome.ts';
import { allMessages } from './all-messages.ts';

/** An outcome as one sentence for the ear; empty when there is nothing to say yet. */
export function sayOutcome(outcome: Outcome): string {
  const messages = allMessages.peek();
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

function sayFinding(messages: AllMessages, { answer, seats }: ZipFinding): string {
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

function who(messages: AllMessages, seat: ZipFinding['seats'][number]['seat']): string {
  if (seat === null) return '';
  if (seat.status === 'elected') return `${messages.seat.electedTitle}.`;
  return `${seat.member?.name ?? messages.seat.vacantTitle}.`;
}
