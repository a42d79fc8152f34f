import type { SeatRole } from '../core/district.ts';

/** The order is part of the format (data/FORMAT.md): only ever append. */
export const SEAT_ROLES: readonly SeatRole[] = [
  'representative',
  'delegate',
  'resident-commissioner',
];
