import type { Page } from '@playwright/test';

/*
 * What runs in the page under test, as text: what a TypeScript loader makes of a function does not run
 * there. A moment ends when the browser says that it has presented the text (Element Timing). What it
 * has painted before under the same element it does not say again: then the moment ends in the first
 * task after the frame.
 */
const WATCH = `
globalThis.__watch = (selector, text) => new Promise((resolve) => {
  const shown = () => document.querySelector(selector)?.textContent?.includes(text);
  const painted = () => {
    const root = document.querySelector(selector);
    for (const each of [root, ...root.querySelectorAll('*')]) {
      if (each.textContent.includes(text)) each.setAttribute('elementtiming', text);
    }
    const told = new PerformanceObserver((list) => {
      const [first] = list.getEntries().filter(({ identifier }) => identifier === text);
      if (first !== undefined) end(first.renderTime);
    });
    const end = (ms) => {
      told.disconnect();
      resolve(ms);
    };
    told.observe({ type: 'element' });
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const ms = performance.now();
        setTimeout(() => end(ms), 500);
      };
      channel.port2.postMessage(null);
    });
  };
  if (shown()) return painted();
  const observer = new MutationObserver(() => {
    if (!shown()) return;
    observer.disconnect();
    painted();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
});
globalThis.__yardstick = () => {
  const begun = performance.now();
  const numbers = new Float64Array(200000);
  for (let i = 0, x = 1; i < numbers.length; i++) {
    x = (Math.imul(x, 1664525) + 1013904223) | 0;
    numbers[i] = x;
  }
  numbers.sort();
  const places = new Map();
  for (let i = 0; i < numbers.length; i += 4) places.set(numbers[i], { i });
  let sum = 0;
  for (const { i } of places.values()) sum += i;
  return sum > 0 ? performance.now() - begun : 0;
};`;

/** Run in a page: keeps how long each task took from now on that took 50 ms or more, in `__tasks`. */
export const WATCH_TASKS = `
globalThis.__tasks = [];
new PerformanceObserver((list) => {
  globalThis.__tasks.push(...list.getEntries().map(({ duration }) => duration));
}).observe({ type: 'longtask' });`;

/** Watches from the start of the next load for a text to be painted: `shownMs` then waits for it. */
export async function watchFromStart(page: Page, selector: string, text: string): Promise<void> {
  const args = `${JSON.stringify(selector)}, ${JSON.stringify(text)}`;
  await page.addInitScript(`${WATCH}\nglobalThis.__shown = __watch(${args});`);
}

/** Milliseconds from the start of the page to what `watchFromStart` waits for. */
export function shownMs(page: Page): Promise<number> {
  return page.evaluate('__shown');
}

/**
 * Does something in the page (a script), and waits until a text is painted: milliseconds in between,
 * from the key's own time where `key` names one that is then pressed.
 */
export async function timeUntilPainted(
  page: Page,
  selector: string,
  text: string,
  act: { readonly script: string } | { readonly key: string },
): Promise<number> {
  const watch = `__watch(${JSON.stringify(selector)}, ${JSON.stringify(text)})`;
  if ('script' in act) {
    return page.evaluate(
      `(async () => { const begun = performance.now(); const end = ${watch}; ${act.script}; return (await end) - begun; })()`,
    );
  }
  // A promise that is not handed back: it is kept only once the key is pressed.
  await page.evaluate(
    `{ globalThis.__took = new Promise((resolve) => addEventListener('keydown', async ({ timeStamp }) => resolve((await ${watch}) - timeStamp), { once: true, capture: true })); null }`,
  );
  await page.keyboard.press(act.key);
  return page.evaluate('__took');
}

/** Milliseconds that a fixed piece of work takes in this page just now: what moments are held against. */
export async function yardstickMs(page: Page): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push(await page.evaluate('__yardstick()'));
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}
