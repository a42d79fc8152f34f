import { version } from '../../../package.json';
import type { AboutMessages } from '../messages/about/en.ts';
import { pocket } from '../state/answers.ts';
import { messages } from '../state/language.ts';

/** Which app and which data this is, for whoever reports a mistake. */
export function AboutData({ words }: { readonly words: AboutMessages['data'] }) {
  const manifest = pocket.value?.manifest;
  const { bytes, date } = messages.value;
  return (
    <section class="prose-part">
      <h2>{words.title}</h2>
      <p>{words.version(version)}</p>
      {manifest === undefined ? null : (
        <>
          <p class="receipt-id">{words.snapshot(manifest.id)}</p>
          <ul class="packs">
            {manifest.packs.map((pack) => (
              <li key={pack.name} class="pack">
                <span>{pack.name}</span>
                <span>{date(pack.date)}</span>
                <span>{bytes(pack.sizeBytes)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
