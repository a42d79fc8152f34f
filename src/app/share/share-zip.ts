import type { Messages } from '../messages/en.ts';
import type { ShareMessages } from '../messages/share/en.ts';
import { stateName } from '../messages/state-name.ts';
import type { ZipFinding } from '../state/finding.ts';
import { seatLines, shortSeatLine } from './seat-lines.ts';
import type { Shareable } from './shareable.ts';

/** The answer to a ZIP, to be passed on. */
export function shareableZip(
  words: Messages,
  share: ShareMessages,
  finding: ZipFinding,
): Shareable {
  const { answer, place, receipt } = finding;
  return {
    name: [answer.zip, place?.place].filter(Boolean).join(', '),
    lines: [...answerLines(words, share, finding), share.asOf(receipt.date, answer.plan)],
    address: { screen: 'home', zip: answer.zip },
  };
}

function answerLines(
  words: Messages,
  share: ShareMessages,
  { answer, seats }: ZipFinding,
): readonly string[] {
  const what = share.zip(answer.zip);
  const [first] = seats;
  if (first === undefined) {
    const region = answer.states[0] ?? '';
    const why = answer.zipType === 'military' ? words.military.title : stateName(words, region);
    return [`${what}: ${why}. ${words.noDistrict}.`];
  }
  if (seats.length === 1) {
    const [district, holder] = seatLines(words, share, first);
    return [`${what}: ${district}`, holder, ...(answer.estimated ? [share.estimate] : [])];
  }
  return [
    answer.split ? share.split(what, seats.length) : share.estimates(what, seats.length),
    ...seats.map((seat) => shortSeatLine(words, share, seat)),
    share.streetDecides,
  ];
}
