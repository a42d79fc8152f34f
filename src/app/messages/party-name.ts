import type { AnswerMessages } from './answer/en.ts';

/** `Democrat`, `Independent, sits with the Democrats`: words, never a colour. */
export function partyName(messages: AnswerMessages, party: string, caucus: string | null): string {
  const name = messages.seat.party[party] ?? party;
  return caucus === null || caucus === party ? name : `${name}, ${messages.seat.caucus(caucus)}`;
}
