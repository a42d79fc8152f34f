import { useEffect, useState } from 'preact/hooks';
import { care, verifyAll } from '../data-screen/care.ts';
import { DownloadBar } from '../data-state/download-bar.tsx';
import { announce } from '../state/announcement.ts';
import { client } from '../state/data-feed.ts';
import { progress } from '../state/data-status.ts';
import { messages } from '../state/language.ts';
import { noteFirstCheck } from './install-state.ts';
import { installWords } from './install-words.ts';

/**
 * The first start from the home screen: on an iPhone its storage is empty, whatever the browser had
 * fetched before. Every part is verified, what is missing is fetched, and the person is told.
 */
export default function FirstLaunch() {
  const words = installWords().firstLaunch;
  const [end, setEnd] = useState<'ready' | 'missing' | 'read' | null>(null);
  const connected = client.value;

  useEffect(() => {
    if (connected === null) return;
    void (async () => {
      await connected.look();
      await verifyAll(connected);
      const ready = care.peek()?.kind === 'verified';
      // Without that it is checked at the next start again.
      if (ready) noteFirstCheck();
      setEnd(ready ? 'ready' : 'missing');
      announce(ready ? words.ready : words.missing);
    })();
  }, [connected]);

  if (end === 'read') return null;
  const download = progress.value;
  return (
    <section class="notice first-launch">
      <p class="notice-title">{end === null ? words.checking : words[end]}</p>
      {end === null && download !== null && download.doneBytes < download.totalBytes ? (
        <DownloadBar progress={download} firstAnswer={false} />
      ) : null}
      {end === null ? null : (
        <p class="actions">
          <button type="button" class="button" onClick={() => setEnd('read')}>
            {words.ok}
          </button>
          {end === 'missing' ? (
            <a class="button" href="#/data">
              {messages.value.frame.data}
            </a>
          ) : null}
        </p>
      )}
    </section>
  );
}
