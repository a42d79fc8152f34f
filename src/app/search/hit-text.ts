import { parseDistrictName } from '../../core/parse-district-name.ts';
import type { SearchHit } from '../../core/search/search-hit.ts';
import { PLAN_TERM } from '../../shared/plan.ts';
import { allMessages } from '../answer/all-messages.ts';
import { countyName } from '../messages/county-name.ts';
import { districtName } from '../messages/district-label.ts';
import { stateName } from '../messages/state-name.ts';
import { pocket } from '../state/answers.ts';
import { planInForce } from '../state/plans.ts';
import { searchWords } from './words.ts';

/** More codes than these are a number. */
const MOST_CODES = 3;

/** A hit in two lines: what it is called, and what tells it from others of the name. */
export function hitText(hit: SearchHit): { readonly name: string; readonly about: string } {
  const words = allMessages.value;
  switch (hit.kind) {
    case 'zip':
      return { name: hit.zip, about: '' };
    case 'state':
      return { name: stateName(words, hit.state), about: hit.state };
    case 'district':
      return { name: districtText(hit.code), about: hit.code };
    case 'member': {
      const role = hit.role === 'senator' ? words.senate.role : words.seat.role[hit.role];
      const where = hit.district ?? stateName(words, hit.state);
      return { name: hit.name, about: [role, where, ...until(hit)].join(' · ') };
    }
    default: {
      const name = hit.kind === 'county' ? countyName(words, hit.name, hit.state) : hit.name;
      const codes = codesText(hit.districts);
      // St. Louis and the county around it: two rows of one name otherwise.
      const about = isCity(hit) ? `${searchWords().page.independentCity} · ${codes}` : codes;
      return { name: `${name}, ${stateName(words, hit.state)}`, about };
    }
  }
}

/** A city that stands among the counties: the gazetteer cuts the longest of its words short. */
function isCity({
  kind,
  name,
}: Extract<SearchHit, { readonly name: string; readonly key: string }>) {
  return kind === 'county' && /\(city|^City of /.test(name);
}

/** After a change of Congress: until when somebody sat who is not known to sit on. */
function until(hit: Extract<SearchHit, { kind: 'member' }>): readonly string[] {
  const open = pocket.value;
  const plan = planInForce.value;
  if (open === null || plan === open.manifest.plan) return [];
  const begins = PLAN_TERM[plan].from;
  const sits =
    hit.district === null
      ? open.senatorsOf(hit.state, { plan }).find(({ bioguide }) => bioguide === hit.bioguide)
      : open.getSeat(hit.district, { plan })?.member;
  if (sits?.bioguide === hit.bioguide && sits.termEnd > begins) return [];
  return [searchWords().member.until(begins.slice(0, 10))];
}

/** `California 36th` for `CA-36`. */
export function districtText(code: string): string {
  const words = allMessages.value;
  const key = parseDistrictName(code);
  return key === null ? code : words.district.short(districtName(words, key));
}

function codesText(codes: readonly string[]): string {
  const shown = codes.slice(0, MOST_CODES).join(', ');
  const others = codes.length - MOST_CODES;
  return others > 0 ? `${shown} +${others}` : shown || searchWords().page.noDistricts;
}
