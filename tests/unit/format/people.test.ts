import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member, Seat } from '../../../src/core/people.ts';
import { decodePeople, encodePeople } from '../../../src/format/people.ts';
import { DAMAGE_TIMEOUT_MS, expectToSurviveDamage } from './damage.ts';
import { people } from './member-rows.ts';

const sample = (seats: number, senators: number) =>
  fc.sample(people(seats, senators), { numRuns: 1, seed: 11 })[0] ?? { seats: [], senators: [] };

const alaskan: Member = {
  bioguide: 'B000001',
  name: 'Nicholas J. Begich III',
  firstName: 'Nicholas',
  lastName: 'Begich',
  nickname: 'Nick',
  party: 'Republican',
  caucus: null,
  state: 'AK',
  phone: '202-225-5765',
  website: 'https://begich.house.gov',
  contactForm: 'https://begich.house.gov/contact',
  office: '153 Cannon House Office Building',
  termEnd: '2027-01-03',
};

const seatOf = (member: Member): Seat => ({
  district: 'AK-AL',
  role: 'representative',
  status: 'held',
  member: { ...member, role: 'representative', district: 'AK-AL' },
});

describe('the people pack', () => {
  it('gives back every seat and senator as they were', () => {
    fc.assert(
      fc.property(people(12, 4), (roster) => {
        expect(decodePeople(encodePeople(roster), 'people')).toEqual(roster);
      }),
    );
  });

  it('holds the whole Congress, vacant seats as such', () => {
    const congress = sample(441, 100);
    const { seats } = decodePeople(encodePeople(congress), 'people');
    expect(seats).toEqual(congress.seats);
    expect(seats).toHaveLength(441);
    expect(seats.filter(({ member }) => member === null).length).toBeGreaterThan(4);
  });

  it('keeps a name, an address and an office that are like nobody else’s', () => {
    const odd: Member = {
      ...alaskan,
      name: 'Begich Begich the Elder',
      website: 'http://nick.example/Begich?begich=begich',
      contactForm: 'hhttp://elsewhere.example',
      phone: '+1 202 225 5765',
      office: 'H-',
    };
    const roster = { seats: [seatOf(odd)], senators: [] };
    expect(decodePeople(encodePeople(roster), 'people')).toEqual(roster);
  });

  it('hands out frozen seats and members', () => {
    const { seats, senators } = decodePeople(encodePeople(sample(9, 4)), 'people');
    for (const thing of [seats, senators, ...seats, ...senators]) {
      expect(Object.isFrozen(thing)).toBe(true);
    }
    expect(seats.every(({ member }) => member === null || Object.isFrozen(member))).toBe(true);
  });

  it('refuses to write a member into a seat that is not theirs', () => {
    const stranger = seatOf({ ...alaskan, state: 'HI' });
    expect(() => encodePeople({ seats: [stranger], senators: [] })).toThrow(
      /does not fit the seat/,
    );
  });

  it('refuses to write a day that there is not', () => {
    const seats = [seatOf({ ...alaskan, termEnd: '2027-02-29' })];
    expect(() => encodePeople({ seats, senators: [] })).toThrow(/2027-02-29 is no day/);
  });

  it('refuses damaged bytes as corrupt, or reads something else, and does nothing worse', {
    timeout: DAMAGE_TIMEOUT_MS,
  }, () => {
    const body = encodePeople(sample(60, 8));
    expectToSurviveDamage(body, 'people', (damaged) => decodePeople(damaged, 'people'));
  });

  it('refuses bytes after the end', () => {
    const body = encodePeople({ seats: [], senators: [] });
    expect(() => decodePeople(Uint8Array.of(...body, 0), 'people')).toThrow(/1 bytes too many/);
  });
});
