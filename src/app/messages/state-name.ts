import { stateByCode } from '../../shared/states.ts';
import type { Messages } from './en.ts';

/** The name of a state, territory or associated state in the reader's language. */
export function stateName(messages: Messages, code: string): string {
  return (
    messages.states[code] ?? messages.associatedStates[code] ?? stateByCode(code)?.name ?? code
  );
}
