import type { SeatRole } from './district.ts';

/** A member of Congress, as of the roster's date. Texts are as published, null where not given. */
export interface Member {
  /** Biographical Directory id: `O000172`. */
  readonly bioguide: string;
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  /** What people call the member, where the roster says: `AOC`, `Bernie`. */
  readonly nickname: string | null;
  /** `Democrat`, `Republican`, `Independent`, as published. */
  readonly party: string;
  /** The party an independent sits with. */
  readonly caucus: string | null;
  readonly state: string;
  readonly phone: string | null;
  readonly website: string | null;
  readonly contactForm: string | null;
  /** Office in Washington: `2309 Rayburn House Office Building`. */
  readonly office: string | null;
  /** Last day of the term, `YYYY-MM-DD`. */
  readonly termEnd: string;
}

export interface HouseMember extends Member {
  readonly role: SeatRole;
  /** District code: `CA-36`. */
  readonly district: string;
}

export interface Senator extends Member {
  readonly role: 'senator';
  readonly rank: 'senior' | 'junior' | null;
  /** Senate class 1, 2 or 3. */
  readonly senateClass: 1 | 2 | 3;
}

/**
 * A House seat. A vacant seat names nobody, nor does one of the coming Congress (`elected`): its member
 * was elected on November 3, 2026, takes office on January 3, 2027, and is in no roster yet.
 */
export type Seat =
  | {
      readonly district: string;
      readonly role: SeatRole;
      readonly status: 'held';
      readonly member: HouseMember;
    }
  | {
      readonly district: string;
      readonly role: SeatRole;
      readonly status: 'vacant';
      readonly member: null;
    }
  | {
      readonly district: string;
      readonly role: SeatRole;
      readonly status: 'elected';
      readonly member: null;
    };

/** A local office of a member. */
export interface Office {
  readonly bioguide: string;
  /** Street address with suite and building, one line each. */
  readonly lines: readonly string[];
  readonly city: string;
  readonly state: string;
  readonly zip: string | null;
  readonly phone: string | null;
  readonly hours: string | null;
  readonly point: import('../shared/point.ts').Point | null;
}
