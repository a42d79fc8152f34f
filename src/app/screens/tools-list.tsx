import { Icon } from '../components/icon.tsx';
import { type Address, formatAddress } from '../routing/address.ts';
import { messages } from '../state/language.ts';

/** By the name each has in its top bar. */
type ToolName = 'saved' | 'list' | 'changes' | 'data' | 'embed' | 'diagnostics';

/** Screens that no answer leads to. */
const TOOLS: readonly { readonly to: Address; readonly name: ToolName }[] = [
  { to: { screen: 'saved' }, name: 'saved' },
  { to: { screen: 'list' }, name: 'list' },
  { to: { screen: 'changes', state: null }, name: 'changes' },
  { to: { screen: 'data' }, name: 'data' },
  { to: { screen: 'embed' }, name: 'embed' },
  { to: { screen: 'diagnostics' }, name: 'diagnostics' },
];

/** The way to every tool, shown on the settings screen. */
export function ToolsList() {
  const { frame, linesChange } = messages.value;
  const titles = { ...frame, changes: linesChange.all };
  return (
    <ul class="tools">
      {TOOLS.map(({ to, name }) => (
        <li key={name}>
          <a class="tool" href={formatAddress(to)}>
            <span>{titles[name]}</span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  );
}
