import { NextFrame } from '../components/next-frame.tsx';
import { districtName } from '../messages/district-label.ts';
import { formatAddress } from '../routing/address.ts';
import type { SeatFinding } from '../state/finding.ts';
import { allMessages } from './all-messages.ts';
import { SeatBody } from './seat-body.tsx';
import { whoShort } from './who-short.ts';

interface Props {
  readonly seats: readonly SeatFinding[];
  readonly peopleDate: string;
}

/** The House cards of a ZIP in several districts: the likeliest one open, the others folded. */
export function HouseChoice({ seats, peopleDate }: Props) {
  const words = allMessages.value;
  return (
    <section class="card">
      <h3 class="card-eyebrow">{words.seat.house}</h3>
      {seats.map((seat, index) => (
        <details key={seat.district.code} class="choice-of-seat" open={index === 0}>
          <summary>
            <span>
              {words.district.short(districtName(words, seat.district))}
              <span class="choice-who">
                {seat.seat === null ? null : whoShort(words, seat.seat)}
              </span>
            </span>
          </summary>
          <div class="card-part">
            {index === 0 ? (
              <SeatBody seat={seat} peopleDate={peopleDate} />
            ) : (
              <NextFrame>
                <SeatBody seat={seat} peopleDate={peopleDate} />
              </NextFrame>
            )}
            <p>
              <a href={formatAddress({ screen: 'district', code: seat.district.code })}>
                {words.district.open(seat.district.code)}
              </a>
            </p>
          </div>
        </details>
      ))}
    </section>
  );
}
