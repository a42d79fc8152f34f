import type { DistrictNames } from '../core/district.ts';
import type { FailureCode } from '../shared/failure.ts';
import type { Plan } from '../shared/plan.ts';

/**
 * How a district came to be the one. `certain`: the ZIP lies in it as a whole. `estimate`: the ZIP has
 * no area. `position`, `map`: the person's position, or the spot that was tapped, lies in it and no
 * line is near. `chosen`: the person picked it from several.
 */
export type Certainty = 'certain' | 'estimate' | 'position' | 'map' | 'chosen';

/** The detail of `district-select`: the district, and nothing of what was typed or where anybody is. */
interface DistrictSelect extends Pick<DistrictNames, 'code' | 'geoid' | 'ocdId'> {
  readonly plan: Plan;
  readonly certainty: Certainty;
}

export interface WidgetEvents {
  readonly 'district-select': DistrictSelect;
  /** Answers are possible from now on. */
  readonly 'pocket-district-ready': { readonly plan: Plan; readonly date: string };
  /** They are not; at most one for each element until it is ready. */
  readonly 'pocket-district-error': { readonly code: FailureCode };
}

/** Tells the page, through every shadow root in between. */
export function tell<Name extends keyof WidgetEvents>(
  element: Element,
  name: Name,
  detail: WidgetEvents[Name],
): void {
  element.dispatchEvent(
    new CustomEvent(name, { detail: Object.freeze(detail), bubbles: true, composed: true }),
  );
}
