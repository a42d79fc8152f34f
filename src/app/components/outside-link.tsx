import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly href: string;
  readonly icon?: IconName;
  /** Whose it is, for those who hear the link out of its context. */
  readonly whose?: string;
  readonly children: ComponentChildren;
}

/** A link that leaves the app, and tells the other side nothing of where it came from. */
export function OutsideLink({ href, icon = 'link', whose, children }: Props) {
  if (!/^https?:\/\//.test(href)) return null;
  return (
    <a class="button" href={href} target="_blank" rel="noopener noreferrer">
      <Icon name={icon} />
      <span>
        {children}
        {whose === undefined ? null : <span class="visually-hidden">, {whose}</span>}
      </span>
    </a>
  );
}
