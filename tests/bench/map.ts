// How smoothly the map moves on a slow phone: frames and long tasks while it is dragged and zoomed,
// with the processor slowed down four times. How long a task takes is told by the clock, which counts what
// else the machine does meanwhile, and by the processor's time, which does not: by that it fails where in
// most runs over a state a task is long.
// Run: npm run build && npm run bench:map
import { chromium, devices } from '@playwright/test';
import { findBrowser } from '../../tools/find-browser.ts';
import { SITE_DIR } from '../../tools/paths.ts';
import { serveSite } from '../../tools/serve.ts';
import { machine, median } from './measure.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4180) + 2;
const SLOW_DOWN = 4;
const RUNS = 5;
/** From here on browsers call a task long: a finger notices it. */
const LONG_TASK_MS = 50;
/** By the processor's time, in the median run over each state. */
const MOST_LONG_TASKS = 0;
/** For the lines, the names and the sharp picture after a map was opened. */
const SETTLE_MS = 5000;
const TRACED = ['disabled-by-default-devtools.timeline'];
const VIEWS = ['CA-20', 'TX-11', 'AK-AL', 'MI-5', 'NY-12'];

/** Milliseconds. */
interface Moved {
  readonly frames: readonly number[];
  readonly longTasks: readonly number[];
}

interface Traced extends Moved {
  /** The processor's time of each task. */
  readonly tasks: readonly number[];
}

/** Of a trace: one task of one thread, in microseconds of its processor's time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of processor's time of each task of the page's main thread. */
function mainTasks(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** Runs in the page: one turn of a finger around the middle, and then in and out with the wheel. */
async function moveMap(): Promise<Moved> {
  const canvas = document.querySelector<HTMLElement>('.map-canvas');
  if (canvas === null) throw new Error('no map');
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  const box = canvas.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const mouse = (target: EventTarget, type: string, clientX: number, clientY: number) =>
    target.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, clientX, clientY, view: window }),
    );
  const frames: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  const frame = async () => {
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  };
  mouse(canvas, 'mousedown', x, y);
  for (let i = 0; i < 120; i++) {
    mouse(window, 'mousemove', x + Math.sin(i / 12) * 120, y + Math.sin(i / 9) * 160);
    await frame();
  }
  mouse(window, 'mouseup', x, y);
  for (let i = 0; i < 80; i++) {
    const deltaY = i < 40 ? -12 : 12;
    const at = { bubbles: true, cancelable: true, clientX: x, clientY: y, view: window };
    canvas.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY, ctrlKey: false }));
    await frame();
  }
  await new Promise((resolve) => setTimeout(resolve, 600));
  observer.disconnect();
  return { frames, longTasks };
}

const server = await serveSite({ siteDir: SITE_DIR, base: '/', port: PORT });
const executablePath = findBrowser();
const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
const page = await browser.newPage(devices['Pixel 7']);
// What tsx makes of a function calls this to name it, and the page does not know it.
await page.addInitScript('globalThis.__name = (named) => named');
await page.goto(`http://localhost:${PORT}/`);
await page.locator('.foot', { hasText: 'Works offline' }).waitFor({ timeout: 60_000 });
const devtools = await page.context().newCDPSession(page);

console.log(`${machine()}; processor slowed down ${SLOW_DOWN} times; ${RUNS} runs, medians, ms`);
console.log('                              longest task        tasks over 50 ms, processor');
console.log('view    frame p50  frame p95  clock  processor    median (each run)');
const failed: string[] = [];
for (const view of VIEWS) {
  // Slow from the start: how quick a device is the map learns as it opens.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await page.goto(`http://localhost:${PORT}/#/map/${view}`);
  await page.locator('.map-canvas').waitFor();
  await page.waitForTimeout(SETTLE_MS);
  const runs: Traced[] = [];
  for (let run = 0; run < RUNS; run++) {
    await browser.startTracing(page, { categories: TRACED });
    const moved = await page.evaluate(moveMap);
    runs.push({ ...moved, tasks: mainTasks(await browser.stopTracing()) });
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const part = (values: readonly number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
  const of = (figure: (run: Traced) => number) => median(runs.map(figure)).toFixed(1);
  const long = runs.map(({ tasks }) => tasks.filter((ms) => ms > LONG_TASK_MS).length);
  if (median(long) > MOST_LONG_TASKS) failed.push(view);
  console.log(
    [
      view.padEnd(6),
      of(({ frames }) => part(frames, 0.5)).padStart(10),
      of(({ frames }) => part(frames, 0.95)).padStart(11),
      of(({ longTasks }) => Math.max(0, ...longTasks)).padStart(7),
      of(({ tasks }) => Math.max(0, ...tasks)).padStart(11),
      `${median(long)}`.padStart(10),
      `  (${long.join(' ')})`,
    ].join(''),
  );
}
await browser.close();
await server.close();
if (failed.length > 0) console.error(`Long tasks in most runs over ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
