import type { Plan } from '../../shared/plan.ts';
import type { AllMessages } from '../messages/answer/en.ts';
import { districtName } from '../messages/district-label.ts';
import type { ShareMessages } from '../messages/share/en.ts';
import type { SeatFinding } from '../state/finding.ts';
import { seatLines } from './seat-lines.ts';
import type { Shareable } from './shareable.ts';

/** A district, to be passed on. */
export function shareableDistrict(
  words: AllMessages,
  share: ShareMessages,
  seat: SeatFinding,
  data: { readonly peopleDate: string; readonly plan: Plan },
): Shareable {
  return {
    name: words.district.short(districtName(words, seat.district)),
    lines: [...seatLines(words, share, seat), share.asOf(data.peopleDate, data.plan)],
    address: { screen: 'district', code: seat.district.code },
    plan: data.plan,
  };
}
