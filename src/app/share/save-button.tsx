import { useState } from 'preact/hooks';
import { Drawing, Icon } from '../components/icon.tsx';
import { type Address, formatAddress } from '../routing/address.ts';
import { announce } from '../state/announcement.ts';
import { SHARE_DRAWINGS } from './share-drawings.ts';
import { shareWords } from './share-words.ts';

interface Props {
  readonly name: string;
  readonly address: Address;
}

/** Saves this answer among the person's places, under a name that can be changed there. */
export function SaveButton({ name, address }: Props) {
  const words = shareWords();
  const fragment = formatAddress(address);
  const [state, setState] = useState<{ readonly of: string; readonly end: 'saved' | 'failed' }>();
  const end = state?.of === fragment ? state.end : null;

  async function save(): Promise<void> {
    const saved = await import('../saved/saved-places.ts')
      .then(({ savePlace }) => savePlace({ name, address: fragment }))
      .catch(() => false);
    setState({ of: fragment, end: saved ? 'saved' : 'failed' });
    announce(saved ? words.saved : words.saveFailed);
  }

  // The button stays where it is, and with it the focus.
  return (
    <>
      <button type="button" class="share-button" onClick={save}>
        {end === 'saved' ? <Icon name="check" /> : <Drawing path={SHARE_DRAWINGS.star} />}
        {end === 'saved' ? words.saved : words.save}
      </button>
      {end === 'saved' ? (
        <a class="share-button" href={formatAddress({ screen: 'saved' })}>
          {words.allSaved}
        </a>
      ) : null}
      {end === 'failed' ? <span class="note-soft">{words.saveFailed}</span> : null}
    </>
  );
}
