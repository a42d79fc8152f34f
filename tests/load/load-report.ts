import type { Visit } from './visitor.ts';

/** What autocannon found with so many connections. */
export interface Driven {
  readonly what: string;
  readonly connections: number;
  readonly seconds: number;
  readonly requestsASecond: number;
  readonly megabytesASecond: number;
  readonly p50Ms: number;
  readonly p975Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Connections that failed or took more than ten seconds. */
  readonly errors: number;
  readonly statuses: Readonly<Record<string, number>>;
}

export interface LoadReport {
  readonly at: string;
  readonly machine: string;
  /** Load average over a minute before and after; autocannon itself is part of the second. */
  readonly load: readonly number[];
  readonly hostStartMs: number;
  readonly visits: {
    /** The first visit that the host ever had. */
    readonly cold: Visit;
    readonly firstAnswer: Visit;
    /** Installed, with the whole nation. */
    readonly newVisitor: Visit;
    /** On a later day, with nothing new. */
    readonly returning: Visit;
  };
  readonly driven: readonly Driven[];
}

const MILLION = 1_000_000;
/** What a gigabyte costs, in dollars: a cheap network, and a dear one's list price. */
const PRICES = [
  ['0.01', 0.01],
  ['0.085', 0.085],
] as const;

/** The report for people, and what a million visitors would cost. */
export function loadMarkdown(report: LoadReport): string {
  const { visits, driven, load } = report;
  const number = (value: number) => Math.round(value).toLocaleString('en-US');
  const visitRows = (
    [
      ['first visit to a fresh server, to a first answer', visits.cold],
      ['new visitor, to a first answer', visits.firstAnswer],
      ['new visitor, installed with the whole nation', visits.newVisitor],
      ['returning visitor, nothing new', visits.returning],
    ] as const
  ).map(
    ([what, { requests, receivedBytes, sentBytes, ms }]) =>
      `| ${what} | ${requests} | ${number(receivedBytes)} | ${number(sentBytes)} | ${number(ms)} |`,
  );
  const drivenRows = driven.map(
    (row) =>
      `| ${row.what} | ${row.connections} | ${row.seconds} | ${number(row.requestsASecond)} | ${number(row.megabytesASecond)} | ${row.p50Ms} | ${row.p975Ms} | ${row.p99Ms} | ${row.maxMs} | ${row.errors} |`,
  );
  const gigabytes = (bytes: number) => (bytes * MILLION) / 1e9;
  const costRows = (
    [
      ['new, to a first answer', visits.firstAnswer],
      ['new, installed with the whole nation', visits.newVisitor],
      ['returning, nothing new', visits.returning],
    ] as const
  ).map(([what, { receivedBytes, requests }]) => {
    const all = gigabytes(receivedBytes);
    const dollars = PRICES.map(([, price]) => `$${(all * price).toFixed(2)}`).join(' | ');
    return `| ${what} | ${number(all)} | ${number((requests * MILLION) / 1e6)} | ${dollars} |`;
  });
  return `# Host under load

${report.at}; ${report.machine}; load average ${load.map((value) => value.toFixed(1)).join(' to ')}; the host answered ${number(report.hostStartMs)} ms after its start. Host, visitors and autocannon share this one machine.

| visit, HTTP/2 over TLS | requests | bytes to the visitor | bytes from them | ms |
| --- | ---: | ---: | ---: | ---: |
${visitRows.join('\n')}

| autocannon, HTTP/1.1 | connections | seconds | requests a second | MB a second | p50 ms | p97.5 | p99 | most | errors |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${drivenRows.join('\n')}

| a million visitors | GB | million requests | ${PRICES.map(([said]) => `at $${said} a GB`).join(' | ')} |
| --- | ---: | ---: | ---: | ---: |
${costRows.join('\n')}
`;
}
