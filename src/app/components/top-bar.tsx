import { formatAddress } from '../routing/address.ts';
import { canGoBack } from '../routing/history-entries.ts';
import { address } from '../routing/router.ts';
import { messages } from '../state/language.ts';
import { Heading } from './heading.tsx';
import { Icon, type IconName } from './icon.tsx';
import { Mark } from './mark.tsx';

function BarLink(props: { screen: 'about' | 'settings'; icon: IconName; text: string }) {
  return (
    <a
      class="icon-button"
      href={formatAddress({ screen: props.screen })}
      aria-current={address.value.screen === props.screen ? 'page' : undefined}
    >
      <Icon name={props.icon} />
      <span class="icon-button-text">{props.text}</span>
    </a>
  );
}

function goBack(): void {
  if (canGoBack()) history.back();
  else location.hash = formatAddress({ screen: 'home', zip: null });
}

/** The bar on top: the name at home, the way back and the screen's title elsewhere. */
export function TopBar(props: { readonly title: string | null; readonly narrow: boolean }) {
  const { title, narrow } = props;
  const { frame } = messages.value;
  return (
    <header class={narrow ? 'top-bar page-narrow' : 'top-bar'}>
      {title === null ? (
        <Heading class="brand">
          <Mark />
          Pocket District
        </Heading>
      ) : (
        <>
          <button type="button" class="icon-button back" onClick={goBack}>
            <Icon name="back" />
            <span class="visually-hidden">{frame.back}</span>
          </button>
          <Heading class="brand">{title}</Heading>
        </>
      )}
      <nav class="actions" aria-label={frame.more}>
        <BarLink screen="about" icon="info" text={frame.about} />
        <BarLink screen="settings" icon="settings" text={frame.settings} />
      </nav>
    </header>
  );
}
