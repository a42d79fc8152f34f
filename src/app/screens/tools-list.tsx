import { Icon } from '../components/icon.tsx';
import { type Address, formatAddress } from '../routing/address.ts';
import { messages } from '../state/language.ts';

/** By the name each has in its top bar. */
type ToolName = 'saved' | 'list' | 'data' | 'embed' | 'diagnostics';

/** Screens that no answer leads to. */
const TOOLS: readonly { readonly to: Address; readonly name: ToolName }[] = [
  { to: { screen: 'saved' }, name: 'saved' },
  { to: { screen: 'list' }, name: 'list' },
  { to: { screen: 'data' }, name: 'data' },
  { to: { screen: 'embed' }, name: 'embed' },
  { to: { screen: 'diagnostics' }, name: 'diagnostics' },
];

/** The way to every tool, shown on the settings screen. */
export function ToolsList() {
  const { frame } = messages.value;
  return (
    <ul class="tools">
      {TOOLS.map(({ to, name }) => (
        <li key={name}>
          <a class="tool" href={formatAddress(to)}>
            <span>{frame[name]}</span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  );
}
