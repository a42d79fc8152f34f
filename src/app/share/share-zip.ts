import type { AllMessages } from '../messages/answer/en.ts';
import type { ShareMessages } from '../messages/share/en.ts';
import { stateName } from '../messages/state-name.ts';
import type { ZipFinding } from '../state/finding.ts';
import { seatLines, shortSeatLine } from './seat-lines.ts';
import type { Shareable } from './shareable.ts';

/**
 * The answer to a ZIP, to be passed on. `others`: codes of its districts on the other plan, where they
 * are not the same; none where they are, or where that plan is not open.
 */
export function shareableZip(
  words: AllMessages,
  share: ShareMessages,
  finding: ZipFinding,
  others: readonly string[] = [],
): Shareable {
  const { answer, place, receipt } = finding;
  const { plan } = answer;
  return {
    name: [answer.zip, place?.place].filter(Boolean).join(', '),
    lines: [
      ...answerLines(words, share, finding),
      ...(others.length === 0 ? [] : [share.otherPlan[plan](others)]),
      share.asOf(receipt.date, plan),
    ],
    address: { screen: 'home', zip: answer.zip },
    plan,
  };
}

function answerLines(
  words: AllMessages,
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
  const isNew = answer.basis === 'plan-estimate';
  if (seats.length === 1) {
    const [district, holder] = seatLines(words, share, first);
    const estimate = isNew ? share.newEstimate : share.estimate;
    return [`${what}: ${district}`, holder, ...(answer.estimated ? [estimate] : [])];
  }
  const among = isNew ? share.newEstimates : answer.split ? share.split : share.estimates;
  return [
    among(what, seats.length),
    ...seats.map((seat) => shortSeatLine(words, share, seat)),
    ...(isNew ? [share.newEstimate] : []),
    share.streetDecides,
  ];
}
