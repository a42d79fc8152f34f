/*
 * `npm run build && npm run load`: Caddy with the project's own configuration on this machine, first
 * with single visitors over HTTP/2, then driven by autocannon. Report in dist/load. With
 * `-- --seconds 30 --soak 300` it takes longer. Fails on any error, timeout or unexpected status.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { ROOT, SITE_DIR } from '../../tools/paths.ts';
import { machine } from '../bench/measure.ts';
import { startHost } from './host.ts';
import { type Driven, type LoadReport, loadMarkdown } from './load-report.ts';
import { sitePaths } from './site-paths.ts';
import { type Validators, visit } from './visitor.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4180) + 4;
const OUT = join(ROOT, 'dist/load');
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    soak: { type: 'string', default: '30' },
  },
});
if (!existsSync(join(SITE_DIR, 'index.html'))) {
  console.error('There is no built site: npm run build');
  process.exit(2);
}

const paths = await sitePaths();
const host = await startHost(PORT);

async function drive(
  what: string,
  connections: number,
  seconds: number,
  asked: readonly string[],
  validators: Validators | null = null,
): Promise<Driven> {
  const requests = asked.map((path) => {
    const known = validators?.get(path);
    const headers = { 'accept-encoding': 'br, gzip' };
    return {
      method: 'GET' as const,
      path,
      headers: known === undefined ? headers : { ...headers, 'if-none-match': known },
    };
  });
  const options = { url: host.plainUrl, connections, duration: seconds, requests };
  const { latency, requests: done, throughput, ...rest } = await autocannon(options);
  const statuses = Object.entries(rest.statusCodeStats).map(([status, { count }]) => {
    return [status, count] as const;
  });
  const driven: Driven = {
    what,
    connections,
    seconds,
    requestsASecond: done.average,
    megabytesASecond: throughput.average / 1e6,
    p50Ms: latency.p50,
    p975Ms: latency.p97_5,
    p99Ms: latency.p99,
    maxMs: latency.max,
    errors: rest.errors + rest.timeouts,
    statuses: Object.fromEntries(statuses),
  };
  const { requestsASecond, p99Ms, errors } = driven;
  console.log(
    `${what}, ${connections} connections: ${Math.round(requestsASecond)} a second, p99 ${p99Ms} ms, ${errors} errors`,
  );
  return driven;
}

try {
  const loadBefore = loadavg()[0] ?? 0;
  const seconds = Number(values.seconds);
  const validators: Validators = new Map();
  const cold = await visit(host.secureUrl, paths.firstAnswer, new Map());
  const firstAnswer = await visit(host.secureUrl, paths.firstAnswer, new Map());
  const everything = [...paths.firstAnswer, ...paths.later];
  const newVisitor = await visit(host.secureUrl, everything, validators);
  const returning = await visit(host.secureUrl, [paths.revalidated], validators);

  const first = paths.firstAnswer.flat();
  const driven: Driven[] = [];
  for (const connections of [50, 100, 300]) {
    driven.push(await drive('new visitors', connections, seconds, first));
  }
  // Validators are the plain host's own: the same files give the same ones on both.
  for (const connections of [50, 100, 300]) {
    driven.push(
      await drive('returning visitors', connections, seconds, paths.revalidated, validators),
    );
  }
  driven.push(await drive('soak, new visitors', 100, Number(values.soak), first));

  const report: LoadReport = {
    at: new Date().toISOString(),
    machine: machine(),
    load: [loadBefore, loadavg()[0] ?? 0],
    hostStartMs: host.startMs,
    visits: { cold, firstAnswer, newVisitor, returning },
    driven,
  };
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  const markdown = loadMarkdown(report);
  writeFileSync(join(OUT, 'report.md'), markdown);
  console.log(`\n${markdown}`);
  process.exitCode = isClean(report) ? 0 : 1;
} finally {
  await host.stop();
}

function isClean({ visits, driven }: LoadReport): boolean {
  const wanted = (statuses: Readonly<Record<string, number>>, ...good: string[]) =>
    Object.keys(statuses).every((status) => good.includes(status));
  return (
    // Caddy sends whoever asks for index.html to the folder.
    wanted(visits.newVisitor.statuses, '200', '308') &&
    wanted(visits.returning.statuses, '304') &&
    driven.every(({ errors, statuses }) => errors === 0 && wanted(statuses, '200', '304'))
  );
}
