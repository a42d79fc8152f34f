import type { PointFinding } from '../doorstep/point-finding.ts';
import { certaintyText } from '../doorstep/point-text.ts';
import { pointText, spotPosition } from '../doorstep/spot-text.ts';
import type { AllMessages } from '../messages/answer/en.ts';
import type { ShareMessages } from '../messages/share/en.ts';
import { seatLines, shortSeatLine } from './seat-lines.ts';
import type { Shareable } from './shareable.ts';

/** The answer to a spot, to be passed on. Its link holds the position. */
export function shareableSpot(
  words: AllMessages,
  share: ShareMessages,
  finding: PointFinding,
): Shareable {
  const { answer, seats, peopleDate } = finding;
  const what = pointText(answer.point);
  const [first] = seats;
  const sure = certaintyText(finding);
  const { point, accuracyMeters } = answer;
  return {
    name: what,
    lines: [
      ...(first === undefined
        ? [`${what}: ${words.noDistrict}.`, sure]
        : seats.length === 1
          ? [
              `${what}: ${seatLines(words, share, first)[0]}`,
              seatLines(words, share, first)[1],
              sure,
            ]
          : [
              share.either(what, seats.length),
              ...seats.map((seat) => shortSeatLine(words, share, seat)),
              sure,
            ]),
      share.asOf(peopleDate, answer.plan),
    ],
    address: { screen: 'at', position: spotPosition({ point, accuracyMeters }) },
    plan: answer.plan,
  };
}
