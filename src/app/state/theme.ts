import { effect, signal } from '@preact/signals';
import { recall, remember } from './device-memory.ts';

export const THEMES = ['automatic', 'light', 'dark', 'sun'] as const;

export type Theme = (typeof THEMES)[number];

function kept(): Theme {
  const value = recall('theme');
  return THEMES.find((theme) => theme === value) ?? 'automatic';
}

export const theme = signal<Theme>(kept());

export function chooseTheme(choice: Theme): void {
  theme.value = choice;
  remember('theme', choice);
}

/** Shows the chosen appearance on the page and in the browser's own bars. */
export function startTheme(): void {
  const darkDevice = matchMedia('(prefers-color-scheme: dark)');
  const sharpDevice = matchMedia('(prefers-contrast: more)');
  // The page says itself what the bars have on a light and on a dark device, until a choice overrides it.
  let overridden = false;
  const show = () => {
    const root = document.documentElement;
    if (theme.value !== 'automatic') root.dataset['theme'] = theme.value;
    else if (sharpDevice.matches && !darkDevice.matches) root.dataset['theme'] = 'sun';
    else delete root.dataset['theme'];
    overridden ||= 'theme' in root.dataset;
    if (overridden) requestAnimationFrame(showBarColor);
  };
  effect(show);
  for (const wish of [darkDevice, sharpDevice]) wish.addEventListener('change', show);
}

function showBarColor(): void {
  const color = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    if (color !== '') meta.content = color;
  }
}
