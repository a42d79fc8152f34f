import { CallLink } from '../components/call-link.tsx';
import { NextFrame } from '../components/next-frame.tsx';
import { formatMiles } from '../messages/format.ts';
import type { NearOffice } from '../state/finding.ts';
import { language } from '../state/language.ts';
import { allMessages } from './all-messages.ts';

/** A member's local offices: the nearest in full view, the others one tap away. */
export function OfficeList({ offices }: { readonly offices: readonly NearOffice[] | null }) {
  const { offices: words } = allMessages.value;
  if (offices === null) return <p class="note-soft">{words.missing}</p>;
  const [first, ...others] = offices;
  if (first === undefined) return <p class="note-soft">{words.none}</p>;
  return (
    <>
      <h4 class="card-section-title">
        {others.length > 0 && first.distanceMeters !== null ? words.nearest : words.title}
      </h4>
      <ul class="offices">
        <OfficeRow near={first} />
      </ul>
      {others.length === 0 ? null : (
        <details>
          <summary>{words.more(others.length)}</summary>
          <ul class="offices">
            <NextFrame>
              {others.map((near) => (
                <OfficeRow key={near.office.lines.join() + near.office.city} near={near} />
              ))}
            </NextFrame>
          </ul>
        </details>
      )}
    </>
  );
}

function OfficeRow({ near }: { readonly near: NearOffice }) {
  const { offices: words } = allMessages.value;
  const { office, distanceMeters } = near;
  const cityLine = [office.city, [office.state, office.zip].filter(Boolean).join(' ')];
  return (
    <li class="office">
      <div class="office-where">
        <p class="office-city">
          {office.city}
          {distanceMeters === null ? null : (
            <span class="office-distance">
              {' · '}
              {words.away(formatMiles(distanceMeters, language.value))}
            </span>
          )}
        </p>
        <p class="office-address">{[...office.lines, cityLine.join(', ')].join(', ')}</p>
        {office.hours === null ? null : (
          <p class="office-address" lang="en">
            {office.hours}
          </p>
        )}
      </div>
      {office.phone === null ? null : <CallLink phone={office.phone} whom={office.city} />}
    </li>
  );
}
