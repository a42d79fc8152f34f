import type { DistrictName } from '../messages/district-name.ts';
import { messages } from '../state/language.ts';

interface Props {
  readonly name: DistrictName;
  /** Left out where several rows of one state stand under its name. */
  readonly withState: boolean;
}

/** A district's name as large as it will go: `California` over `36th`. Read as one phrase. */
export function DistrictSign({ name, withState }: Props) {
  const { district } = messages.value;
  const { before, number, ending, words } = district.sign(name);
  return (
    <>
      <span class="visually-hidden">{district.long(name)}</span>
      <span aria-hidden="true">
        {withState ? <span class="sign-state">{name.state}</span> : null}
        {words === '' ? (
          <span class="sign-number">
            {before === '' ? null : <span class="sign-before">{`${before} `}</span>}
            <span class="sign-digits">
              {number}
              {ending === '' ? null : <span class="sign-ending">{ending}</span>}
            </span>
          </span>
        ) : (
          <span class="sign-words">{words}</span>
        )}
      </span>
    </>
  );
}
