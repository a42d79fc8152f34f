import { OutsideLink } from '../components/outside-link.tsx';
import { searchWords } from './words.ts';

const HOUSE_SEARCH = 'https://www.house.gov/representatives/find-your-representative';

/** Why a street address is not answered here, and who does. Nothing is sent along. */
export function StreetNote() {
  const { street } = searchWords();
  return (
    <section class="notice notice-care">
      <p class="notice-title">{street.title}</p>
      <p>{street.text}</p>
      <p>
        <OutsideLink href={HOUSE_SEARCH}>{street.link}</OutsideLink>
      </p>
    </section>
  );
}
