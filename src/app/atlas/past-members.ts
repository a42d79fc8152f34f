import type { HouseMember, PocketDistrict } from '../../lib/index.ts';
import { STATES } from '../../shared/states.ts';
import { planInForce } from '../state/plans.ts';
import { stateDistricts } from './state-districts.ts';

/**
 * Who sat in the House of the snapshot's own Congress and is not known to sit in the one in force; null for anybody else.
 */
export function pastMember(open: PocketDistrict, bioguide: string): HouseMember | null {
  const { plan } = open.manifest;
  if (planInForce.value === plan) return null;
  for (const { code } of STATES) {
    for (const district of stateDistricts(open, code, plan)) {
      const member = open.getSeat(district.code, { plan })?.member ?? null;
      if (member?.bioguide === bioguide) return member;
    }
  }
  return null;
}
