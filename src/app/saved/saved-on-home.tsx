import { useEffect } from 'preact/hooks';
import { formatAddress } from '../routing/address.ts';
import { readSaved, savedPlaces } from './saved-places.ts';
import { savedWords } from './saved-words.ts';

const SHOWN = 5;

/** The latest saved answers, one tap away on the first screen. */
export default function SavedOnHome() {
  const words = savedWords();
  const places = savedPlaces.value ?? [];
  useEffect(() => void readSaved(), []);
  if (places.length === 0) return null;
  return (
    <section class="recents">
      <h2 class="recents-title">{words.places}</h2>
      <ul class="recents-list">
        {places.slice(0, SHOWN).map(({ name, address }) => (
          <li key={address}>
            <a class="recent" href={address}>
              <span class="recent-zip">{name}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a class="data-link" href={formatAddress({ screen: 'saved' })}>
          {words.all}
        </a>
      </p>
    </section>
  );
}
