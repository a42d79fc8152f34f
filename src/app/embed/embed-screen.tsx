import './embed.css';
import { useEffect, useState } from 'preact/hooks';
import { Choices } from '../components/choices.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../messages/language.ts';
import { messages } from '../state/language.ts';
import { LivePreview } from './live-preview.tsx';
import {
  type EmbedChoice,
  type EmbedScripts,
  FIRST_CHOICE,
  PARTS,
  readScripts,
  snippetFor,
} from './snippet.ts';
import { embedWords } from './words.ts';

/** Makes the snippet for somebody's page: choose, see it live, copy. */
export default function EmbedScreen() {
  const words = embedWords();
  const siteUrl = new URL(import.meta.env.BASE_URL, location.href).href;
  const [choice, setChoice] = useState<EmbedChoice>(FIRST_CHOICE);
  const [scripts, setScripts] = useState<EmbedScripts | 'none' | 'offline' | null>(null);
  const change = (part: Partial<EmbedChoice>) => setChoice({ ...choice, ...part });

  useEffect(() => {
    fetch(`${siteUrl}embed.json`)
      .then(async (response) => setScripts(readScripts(await response.json()) ?? 'none'))
      .catch(() => setScripts('offline'));
  }, [siteUrl]);

  const known = typeof scripts === 'string' ? null : scripts;
  const snippet =
    known === null ? '' : snippetFor(choice, known, siteUrl, messages.value.titles.home);
  return (
    <div class="screen">
      <p class="lead">{words.lead}</p>
      <Choices
        name="way"
        title={words.way}
        chosen={choice.way}
        choices={(['element', 'frame'] as const).map((value) => ({
          value,
          text: words.ways[value],
        }))}
        onChoose={(way) => change({ way })}
      />
      <p class="note-soft">{words.promises[choice.way]}</p>
      <Choices<EmbedChoice['language']>
        name="embed-language"
        title={words.language}
        chosen={choice.language}
        choices={[
          { value: 'page' as const, text: words.pageLanguage },
          ...LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value], lang: value })),
        ]}
        onChoose={(language) => change({ language })}
      />
      <Choices
        name="embed-theme"
        title={words.theme}
        chosen={choice.theme}
        choices={(['auto', 'light', 'dark', 'contrast'] as const).map((value) => ({
          value,
          text: words.themes[value],
        }))}
        onChoose={(theme) => change({ theme })}
      />
      <fieldset class="group">
        <legend class="group-title">{words.parts}</legend>
        {PARTS.map((part) => (
          <label key={part} class="choice">
            <input
              type="checkbox"
              checked={choice.parts.has(part)}
              onChange={({ currentTarget: { checked } }) => {
                const parts = new Set(choice.parts);
                if (checked) parts.add(part);
                else parts.delete(part);
                change({ parts });
              }}
            />
            <span>{words.partNames[part]}</span>
          </label>
        ))}
      </fieldset>
      {scripts === 'none' ? <p>{words.noBuild}</p> : null}
      {scripts === 'offline' ? <p>{messages.value.screenFailed}</p> : null}
      {known === null ? null : (
        <>
          <h2 class="group-title">{words.snippet}</h2>
          <pre class="embed-snippet">
            <code>{snippet}</code>
          </pre>
          <p>
            <CopyButton text={() => snippet} />
          </p>
          <p class="note-soft">{words.integrity}</p>
          <h2 class="group-title">{words.live}</h2>
          <LivePreview choice={choice} scripts={known} siteUrl={siteUrl} />
        </>
      )}
    </div>
  );
}
