import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface ListedLink {
  readonly href: string;
  readonly text: ComponentChildren;
}

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly links: readonly ListedLink[];
}

/** Many links in little room, folded where they are too many; drawn when they are unfolded. */
export function LinkList({ title, open, links }: Props) {
  const [unfolded, setUnfolded] = useState(open);
  return (
    <details open={open} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{title}</summary>
      {unfolded ? (
        <ul class="map-list">
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}
