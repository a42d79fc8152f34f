import { NextFrame } from '../components/next-frame.tsx';
import type { SeatFinding, SenateFinding } from '../state/finding.ts';
import { HouseCard } from './house-card.tsx';
import { HouseChoice } from './house-choice.tsx';
import { SenateCard } from './senate-card.tsx';

interface Props {
  readonly seats: readonly SeatFinding[];
  readonly senates: readonly SenateFinding[];
  readonly peopleDate: string;
}

/** Who sits for an answer: the one House seat or a choice of several, and each state's senators. */
export function WhoSits({ seats, senates, peopleDate }: Props) {
  const [first] = seats;
  return (
    <>
      {seats.length === 1 && first !== undefined ? (
        <HouseCard seat={first} peopleDate={peopleDate} />
      ) : null}
      {seats.length > 1 ? <HouseChoice seats={seats} peopleDate={peopleDate} /> : null}
      <NextFrame>
        {senates.map((senate) => (
          <SenateCard
            key={senate.state}
            senate={senate}
            peopleDate={peopleDate}
            oneOfSeveral={senates.length > 1}
          />
        ))}
      </NextFrame>
    </>
  );
}
