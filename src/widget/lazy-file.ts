const loading = new Map<string, Promise<unknown>>();
let failures = 0;

/**
 * A file beside this script, loaded when it is first needed and only if it has the hash that the
 * build wrote down here: the integrity of one script holds for all of them. Modules know no integrity
 * of their own, but an import takes what was preloaded under the same address. Rejects where the file
 * cannot be had, is another one, or cannot be checked.
 */
export function loadFile<T>(name: keyof typeof WIDGET_FILES): Promise<T> {
  const known = loading.get(name);
  if (known !== undefined) return known as Promise<T>;
  const made = load<T>(name);
  loading.set(name, made);
  made.catch(() => {
    failures++;
    loading.delete(name);
  });
  return made;
}

async function load<T>(name: keyof typeof WIDGET_FILES): Promise<T> {
  const { file, integrity } = WIDGET_FILES[name];
  const url = new URL(file, import.meta.url);
  // A failed module is remembered as failed: another fragment makes it another module.
  if (failures > 0) url.hash = String(failures);
  await preload(url.href, integrity);
  return import(/* @vite-ignore */ url.href);
}

function preload(url: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    if (!link.relList.supports('modulepreload')) throw new Error('this browser checks no modules');
    link.rel = 'modulepreload';
    link.crossOrigin = 'anonymous';
    link.integrity = integrity;
    link.nonce = ownNonce();
    link.href = url;
    const settle = (done: () => void) => () => {
      link.remove();
      done();
    };
    link.addEventListener('load', settle(resolve));
    link.addEventListener(
      'error',
      settle(() => reject(new Error(`${url} is not what it should be`))),
    );
    document.head.append(link);
  });
}

/** Where the page admits scripts by a nonce, those beside this one need it too. */
function ownNonce(): string {
  for (const script of document.scripts) if (script.src === import.meta.url) return script.nonce;
  return '';
}
