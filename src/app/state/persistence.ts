import { effect, signal } from '@preact/signals';
import { recall, remember } from './device-memory.ts';
import { outcome } from './look-up.ts';

const KEY = 'persistence-asked';

/** Whether the browser keeps the data even when space runs short; null: unknown, or it cannot say. */
export const persisted = signal<boolean | null>(null);

/** Learns whether the data is kept. Never rejects. */
export async function readPersistence(): Promise<void> {
  try {
    persisted.value = await navigator.storage.persisted();
  } catch {
    persisted.value = null;
  }
}

/** Asks the browser to keep the data. Firefox asks the person in turn. Never rejects. */
export async function askToPersist(): Promise<void> {
  remember(KEY, true);
  try {
    persisted.value = await navigator.storage.persist();
  } catch {
    persisted.value = null;
  }
}

/** Whether asking will not bother anybody: the browser decides by itself, and would say yes. */
async function isGranted(): Promise<boolean> {
  try {
    const name = 'persistent-storage' as PermissionName;
    return (await navigator.permissions.query({ name })).state === 'granted';
  } catch {
    return false;
  }
}

/** Asks once after the first useful answer and once after an install; nobody is asked on arrival. */
export function startPersistence(): void {
  void readPersistence();
  addEventListener('appinstalled', () => void askToPersist());
  const stop = effect(() => {
    const now = outcome.value;
    if (now.kind !== 'found' || now.fromRecents) return;
    queueMicrotask(() => stop());
    void ask();
  });
}

async function ask(): Promise<void> {
  if (recall(KEY) === true && !(await isGranted())) return;
  if (persisted.peek() !== true) await askToPersist();
}
