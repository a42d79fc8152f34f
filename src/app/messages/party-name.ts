import type { Messages } from './en.ts';

/** `Democrat`, `Independent, sits with the Democrats`: words, never a colour. */
export function partyName(messages: Messages, party: string, caucus: string | null): string {
  const name = messages.seat.party[party] ?? party;
  return caucus === null || caucus === party ? name : `${name}, ${messages.seat.caucus(caucus)}`;
}
