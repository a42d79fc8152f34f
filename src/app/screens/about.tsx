import { OutsideLink } from '../components/outside-link.tsx';
import { type AboutMessages, aboutEn } from '../messages/about/en.ts';
import { aboutEs } from '../messages/about/es.ts';
import type { Language } from '../messages/language.ts';
import { language } from '../state/language.ts';
import { AboutData } from './about-data.tsx';
import { AboutSources } from './about-sources.tsx';

const TEXTS: Readonly<Record<Language, AboutMessages>> = { en: aboutEn, es: aboutEs };
const ELECTION_OFFICES = 'https://www.usa.gov/state-election-office';
const HOUSE_SEARCH = 'https://www.house.gov/representatives/find-your-representative';

/** What this is, how far to trust it, what it knows about you (nothing), and what it is made of. */
export default function About() {
  const words = TEXTS[language.value];
  return (
    <div class="prose">
      {[words.what, words.accuracy, words.privacy].map((part, index) => (
        <section key={part.title} class="prose-part">
          <h2>{part.title}</h2>
          {part.texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {index === 0 ? (
            <p class="actions">
              <OutsideLink href={ELECTION_OFFICES}>{words.election}</OutsideLink>
              <OutsideLink href={HOUSE_SEARCH}>{words.houseSearch}</OutsideLink>
            </p>
          ) : null}
        </section>
      ))}
      <AboutSources words={words.sources} />
      <AboutData words={words.data} />
    </div>
  );
}
