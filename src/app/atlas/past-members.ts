import type { HouseMember, PocketDistrict } from '../../lib/index.ts';
import { STATES } from '../../shared/states.ts';
import { stateDistricts } from './state-districts.ts';

/**
 * Who sat in the House of the snapshot's own Congress and is not known to sit in the one that answers
 * speak for; null for anybody else.
 */
export function pastMember(open: PocketDistrict, bioguide: string): HouseMember | null {
  const { plan } = open.manifest;
  if (open.plan === plan) return null;
  for (const { code } of STATES) {
    for (const district of stateDistricts(open, code)) {
      const member = open.getSeat(district.code, { plan })?.member ?? null;
      if (member?.bioguide === bioguide) return member;
    }
  }
  return null;
}
