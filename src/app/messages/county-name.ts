import type { AllMessages } from './answer/en.ts';
import { stateName } from './state-name.ts';

// These have boroughs, planning regions or none; the gazetteer's own text is all one can say.
const WITHOUT_COUNTIES = new Set('AK CT DC PR AS GU MP VI AA AE AP FM MH PW'.split(' '));
const SAYS_WHAT_IT_IS = /\b(county|parish|city|borough|municipality|area|region)\b|\(/i;

/**
 * `Los Angeles County`, `Orleans Parish`, `Anchorage Municipality` for a county as published. The
 * District of Columbia is its own county, and has its name in the reader's language.
 */
export function countyName(messages: AllMessages, county: string, state: string): string {
  if (state === 'DC') return stateName(messages, state);
  const full = county.replace(/ \(CA\)$/, ' Census Area').replace(/^(.*) \(city\)$/, '$1');
  if (state === 'LA') return messages.place.parish(full.replace(/ Parish$/, ''));
  if (WITHOUT_COUNTIES.has(state) || SAYS_WHAT_IT_IS.test(county)) return full;
  return messages.place.county(full);
}
