import { computed, signal } from '@preact/signals';
import { recall, remember } from '../state/device-memory.ts';
import { installWay } from './install-way.ts';

/** Chromium's event; not in the DOM library because it is no standard. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

const KEY = 'install-declined';
const prompt = signal<InstallPrompt | null>(null);
const declined = signal(recall(KEY) === true);
const standalone =
  matchMedia('(display-mode: standalone)').matches ||
  ('standalone' in navigator && navigator.standalone === true);
const way = installWay({
  userAgent: navigator.userAgent,
  touchPoints: navigator.maxTouchPoints,
  standalone,
});

const CHECKED_KEY = 'checked-as-installed';

/** Whether this is a start from the home screen, and no such start has seen everything in place yet. */
export const isFirstLaunch = standalone && recall(CHECKED_KEY) !== true;

/** Everything has been seen in place. */
export function noteFirstCheck(): void {
  remember(CHECKED_KEY, true);
}

/** Which offer to install the app can be made now: the browser's own, steps by hand, or none. */
export const installOffer = computed<'prompt' | 'ios-steps' | null>(() => {
  if (declined.value) return null;
  if (way === 'ios-steps') return 'ios-steps';
  return way === 'prompt' && prompt.value !== null ? 'prompt' : null;
});

/** Listens for the browser's readiness to install. To be called before the first render. */
export function startInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    prompt.value = event as InstallPrompt;
  });
  addEventListener('appinstalled', () => {
    prompt.value = null;
  });
}

/** Shows the browser's own question. It can be asked once. */
export async function install(): Promise<void> {
  const asked = prompt.peek();
  prompt.value = null;
  await asked?.prompt();
}

/** The person does not want it; not asked again. */
export function declineInstall(): void {
  declined.value = true;
  remember(KEY, true);
}
