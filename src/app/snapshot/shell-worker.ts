import { Workbox } from 'workbox-window';
import type { PageToWorker } from '../../shared/worker-messages.ts';

/** A first install over a slow connection takes longer; the page then downloads by itself. */
const ACTIVE_LIMIT_MS = 10_000;
/** A page that stays open asks for a new shell this often; every launch asks anyway. */
const CHECK_EVERY_MS = 60 * 60_000;

/** The worker that keeps the shell, seen from a page. */
export interface ShellWorker {
  /** The active worker, or the first one as soon as it is; null where there will be none soon. */
  active(): Promise<ServiceWorker | null>;
  /** Looks for a new shell, at most once an hour. Never rejects. */
  check(): Promise<void>;
  /** The person agreed: lets the waiting shell take over, then loads the page anew. */
  applyUpdate(): void;
}

/** Where nothing can be registered: the page does everything itself. */
const NO_WORKER: ShellWorker = {
  active: async () => null,
  check: async () => undefined,
  applyUpdate: () => location.reload(),
};

/**
 * Registers the worker once the page has loaded. Calls `onUpdate` when a new shell waits, or when
 * another tab has let it take over already. Never rejects: without a worker the app works online.
 */
export async function registerShellWorker(
  workerUrl: string,
  onUpdate: () => void,
): Promise<ShellWorker> {
  if (!('serviceWorker' in navigator)) return NO_WORKER;
  try {
    const workbox = new Workbox(workerUrl);
    const wasControlled = navigator.serviceWorker.controller !== null;
    workbox.addEventListener('waiting', onUpdate);
    // The first worker takes over a page that it already is the shell of.
    workbox.addEventListener('controlling', () => {
      if (wasControlled) onUpdate();
    });
    const registration = await workbox.register();
    return registration ? shellWorker(workbox, registration) : NO_WORKER;
  } catch {
    return NO_WORKER;
  }
}

function shellWorker(workbox: Workbox, registration: ServiceWorkerRegistration): ShellWorker {
  let checkedAtMs = Date.now();
  return {
    active: async () => registration.active ?? whenActive(registration.installing),
    async check() {
      if (Date.now() - checkedAtMs < CHECK_EVERY_MS) return;
      checkedAtMs = Date.now();
      await workbox.update().catch(() => undefined);
    },
    applyUpdate() {
      const { waiting } = registration;
      if (!waiting) return location.reload();
      workbox.addEventListener('controlling', () => location.reload());
      waiting.postMessage({ type: 'skip-waiting' } satisfies PageToWorker);
    },
  };
}

/** The worker once it is active; null when its install fails or takes longer than ten seconds. */
function whenActive(installing: ServiceWorker | null): Promise<ServiceWorker | null> {
  if (installing === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(limit);
      installing.removeEventListener('statechange', onChange);
      resolve(installing.state === 'activated' ? installing : null);
    };
    const onChange = (): void => {
      if (installing.state === 'activated' || installing.state === 'redundant') end();
    };
    const limit = setTimeout(end, ACTIVE_LIMIT_MS);
    installing.addEventListener('statechange', onChange);
  });
}
