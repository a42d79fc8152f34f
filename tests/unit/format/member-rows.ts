import fc from 'fast-check';
import type { SeatRole } from '../../../src/core/district.ts';
import { districtCode } from '../../../src/core/district-names.ts';
import type { Member, Seat, Senator } from '../../../src/core/people.ts';
import type { People } from '../../../src/format/people.ts';
import { numberedSeats } from '../../../src/shared/apportionment.ts';
import { STATES } from '../../../src/shared/states.ts';
import { bioguide, maybe, name, phone } from './texts.ts';

type Known = Omit<Member, 'state' | 'website' | 'contactForm' | 'name'>;

const known: fc.Arbitrary<Known> = fc.record({
  bioguide,
  firstName: name,
  lastName: name,
  nickname: maybe(name),
  party: fc.constantFrom('Democrat', 'Republican', 'Independent'),
  caucus: maybe(fc.constantFrom('Democrat')),
  phone: maybe(phone),
  office: maybe(
    fc.oneof(
      name,
      fc.nat(2500).map((room) => `${room} Rayburn House Office Building`),
    ),
  ),
  termEnd: fc.constantFrom('2027-01-03', '2026-11-03', '2031-01-03', '2028-02-29'),
});

/** Most names and addresses are made of the others, as the real ones are. */
const member = (state: string): fc.Arbitrary<Member> =>
  known.chain((own) => {
    const { firstName, lastName, nickname } = own;
    const host = lastName.toLowerCase().replace(/[^a-z]/g, '');
    const website = maybe(
      fc.constantFrom(`https://${host}.house.gov`, 'https://www.x.senate.gov/public'),
    );
    return website.chain((site) =>
      fc.record({
        ...(Object.fromEntries(
          Object.entries(own).map(([key, value]) => [key, fc.constant(value)]),
        ) as { [K in keyof Known]: fc.Arbitrary<Known[K]> }),
        name: fc.oneof(
          fc.constantFrom(
            `${firstName} ${lastName}`,
            `${firstName} "${nickname}" ${lastName}, Jr.`,
          ),
          name,
        ),
        state: fc.constant(state),
        website: fc.constant(site),
        contactForm: maybe(fc.constantFrom(`${site}/contact/`, 'hhttps://fine.house.gov/?p=1')),
      }),
    );
  });

type ListedDistrict = readonly [state: string, number: number | null];

/** Every district, by GEOID. */
export const DISTRICTS: readonly ListedDistrict[] = STATES.flatMap(
  ({ code }): readonly ListedDistrict[] => {
    const numbered = numberedSeats(code);
    if (numbered === 0) return [[code, null]];
    return Array.from({ length: numbered }, (_, i): ListedDistrict => [code, i + 1]);
  },
);

function seat(state: string, number: number | null): fc.Arbitrary<Seat> {
  const district = districtCode(state, number);
  const role: SeatRole = ['DC', 'GU'].includes(state) ? 'delegate' : 'representative';
  const vacant: Seat = { district, role, status: 'vacant', member: null };
  const held = member(state).map(
    (own): Seat => ({ district, role, status: 'held', member: { ...own, role, district } }),
  );
  return fc.oneof({ weight: 1, arbitrary: fc.constant(vacant) }, { weight: 9, arbitrary: held });
}

const senator = fc
  .constantFrom('AK', 'CA', 'WY')
  .chain((state) =>
    fc.record({
      own: member(state),
      rank: fc.constantFrom('senior', 'junior', null),
      senateClass: fc.constantFrom(1, 2, 3),
    }),
  )
  .map(({ own, rank, senateClass }): Senator => ({ ...own, role: 'senator', rank, senateClass }));

/** People of the first so many districts, with up to as many senators. */
export const people = (seats: number, senators: number): fc.Arbitrary<People> =>
  fc.record({
    seats: fc.tuple(...wholeStates(seats).map(([state, number]) => seat(state, number))),
    senators: fc.array(senator, { maxLength: senators, size: 'max' }),
  });

function wholeStates(count: number) {
  const last = DISTRICTS[Math.min(count, DISTRICTS.length) - 1]?.[0];
  return DISTRICTS.filter(([state], i) => i < count || state === last);
}
