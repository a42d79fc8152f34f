import type { AboutMessages } from '../messages/about/en.ts';
import { pocket } from '../state/answers.ts';

/** The public files that the data is made from, with dates and licences. */
export function AboutSources({ words }: { readonly words: AboutMessages['sources'] }) {
  const sources = pocket.value?.manifest.sources ?? [];
  return (
    <section class="prose-part">
      <h2>{words.title}</h2>
      <p>{words.geonames}</p>
      {sources.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.intro}</p>
          <ul class="sources">
            {sources.map((source) => (
              <li key={source.id}>
                {source.url === null ? (
                  <span lang="en">{source.title}</span>
                ) : (
                  <a href={source.url} target="_blank" rel="noopener noreferrer" lang="en">
                    {source.title}
                  </a>
                )}
                <p class="note-soft">
                  {words.vintage(source.vintage)}. <span>{words.licence(source.licence)}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
