import { signal } from '@preact/signals';

/** False when the device itself says that it has no network. */
export const online = signal(navigator.onLine !== false);

/** Follows the device's word on its connection. */
export function startConnection(): void {
  addEventListener('online', () => {
    online.value = true;
  });
  addEventListener('offline', () => {
    online.value = false;
  });
}
