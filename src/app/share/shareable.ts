import type { Plan } from '../../shared/plan.ts';
import type { Address } from '../routing/address.ts';

/** Something on the screen that can be passed on, saved or printed. */
export interface Shareable {
  /** What it is called where it is saved: `97834, Halfway`. */
  readonly name: string;
  /** Lines that make sense in a message, with the date of the data, without the link. */
  readonly lines: readonly string[];
  readonly address: Address;
  /** The lines that it speaks for. */
  readonly plan: Plan;
}
