import type { State } from '../shared/states.ts';
import type { SeatRole } from './district.ts';

/**
 * What sits for a district of this state: a representative for a state, a delegate for DC and the
 * territories, and for Puerto Rico the Resident Commissioner (48 U.S.C. 891).
 */
export function seatRole(state: State): SeatRole {
  if (state.code === 'PR') return 'resident-commissioner';
  return state.kind === 'state' ? 'representative' : 'delegate';
}
