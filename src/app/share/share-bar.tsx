import { useId, useState } from 'preact/hooks';
import { Drawing, Icon } from '../components/icon.tsx';
import { lazyPart } from '../components/lazy-part.tsx';
import { planAddress } from '../routing/plan-address.ts';
import { announce } from '../state/announcement.ts';
import { planInForce } from '../state/plans.ts';
import { cautions } from './cautions.ts';
import { hasShareSheet, type PassedOn, passOn } from './pass-on.ts';
import { SaveButton } from './save-button.tsx';
import { SHARE_DRAWINGS } from './share-drawings.ts';
import { shareWords } from './share-words.ts';
import type { Shareable } from './shareable.ts';
import './share.css';

const QrPart = lazyPart(() => import('./qr-part.tsx'));
const SAY_DONE_MS = 2500;

interface Props {
  readonly what: Shareable;
  /** Whether this screen has a card to print. */
  readonly prints?: boolean;
}

/** What can be done with an answer: pass it on, show it as a code, save it, print it. */
export function ShareBar({ what, prints = false }: Props) {
  const words = shareWords();
  const [done, setDone] = useState<PassedOn | null>(null);
  const [code, setCode] = useState(false);
  const codeId = useId();
  const sheet = hasShareSheet();
  const lines = [...what.lines, ...cautions()];
  // What is shown on other lines than those in force is so for whoever opens the link, too.
  const address =
    what.plan === planInForce.value ? what.address : planAddress(what.plan, what.address);

  async function share(): Promise<void> {
    const end = await passOn({ ...what, lines, address });
    setDone(end);
    if (end === 'copied') announce(words.copied);
    if (end === 'refused') announce(words.copyFailed);
    setTimeout(() => setDone(null), SAY_DONE_MS);
  }

  return (
    <section class="share" aria-label={words.group}>
      <p class="share-row">
        <button type="button" class="share-button" onClick={share}>
          <Icon name={done === 'copied' ? 'check' : sheet ? 'share' : 'copy'} />
          {done === 'copied' ? words.copied : sheet ? words.share : words.copy}
        </button>
        <button
          type="button"
          class="share-button"
          aria-expanded={code}
          aria-controls={codeId}
          onClick={() => setCode(!code)}
        >
          <Drawing path={SHARE_DRAWINGS.qr} />
          {code ? words.qrHide : words.qr}
        </button>
        <SaveButton name={what.name} address={what.address} />
        {prints ? (
          <button type="button" class="share-button" onClick={() => print()}>
            <Drawing path={SHARE_DRAWINGS.print} />
            {words.print}
          </button>
        ) : null}
      </p>
      {what.address.screen === 'at' ? <p class="note-soft">{words.position}</p> : null}
      {done === 'refused' ? (
        <div class="note">
          <p class="note-soft">{words.copyFailed}</p>
          <p class="share-text">{lines.join('\n')}</p>
        </div>
      ) : null}
      <div id={codeId}>{code ? <QrPart address={address} /> : null}</div>
    </section>
  );
}
