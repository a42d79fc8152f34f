import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderSource } from '../lib/folder-source.ts';
import {
  type BothZipAnswers,
  Failure,
  openPocketDistrict,
  type PocketDistrict,
  type ZipAnswer,
} from '../lib/index.ts';
import { packageFolder } from '../lib/packaged-snapshot.ts';
import { PLAN_TERM } from '../shared/plan.ts';
import { answerText, bothAnswersText } from './answer-text.ts';
import { type Command, readCommand } from './command.ts';
import { bothJsonLine, jsonLine } from './json-line.ts';
import { linesOf } from './lines.ts';
import { expired, footer, misuse, USAGE } from './messages.ts';
import { receiptText } from './receipt-text.ts';
import { reportPoint } from './report-point.ts';

/** The world around a run. */
export interface Terminal {
  readonly args: readonly string[];
  /** Opened when it is needed. */
  readonly stdin: () => AsyncIterable<string>;
  readonly stdinIsTerminal: boolean;
  /** Resolves when there is room for more, rejects when nobody reads any longer. */
  readonly write: (text: string) => Promise<void>;
  readonly writeError: (text: string) => void;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

/** 0: every input was understood. 1: some were not. 2: misuse, or no data to answer from. */
export type ExitStatus = 0 | 1 | 2;

type LookUp = Extract<Command, { kind: 'look-up' }>;

export async function run(terminal: Terminal): Promise<ExitStatus> {
  const command = readCommand(terminal.args, terminal.stdinIsTerminal);
  switch (command.kind) {
    case 'help':
      await terminal.write(USAGE);
      return 0;
    case 'version':
      await terminal.write(`pocket-district ${await version()}\n`);
      return 0;
    case 'misuse':
      terminal.writeError(misuse(command.message, USAGE));
      return 2;
    case 'look-up':
      try {
        return await lookUp(command, terminal);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        terminal.writeError(`pocket-district: ${error.message} (${error.code})\n`);
        return 2;
      }
  }
}

async function lookUp(command: LookUp, terminal: Terminal): Promise<ExitStatus> {
  const { nowMs } = terminal;
  const source = folderSource(command.data ?? undefined);
  const asked = command.plan === null ? {} : { plan: command.plan };
  const data = await openPocketDistrict({ source, nowMs, ...asked });
  const { date, packs } = data.manifest;
  const spoken = command.plan ?? data.plan;
  const plan = spoken === 'both' ? data.manifest.plan : spoken;
  const until = PLAN_TERM[plan].until;
  const { from } = PLAN_TERM[plan];
  const beginsOn = nowMs() < Date.parse(from) ? from.slice(0, 10) : null;
  const lastDay = until.slice(0, 10);
  const hasExpired = spoken !== 'both' && nowMs() >= Date.parse(until);
  if (hasExpired) terminal.writeError(`${expired(plan, lastDay)}\n`);
  let status: ExitStatus = 0;
  let answered = false;
  for await (const inputs of batches(command, terminal)) {
    let text = '';
    for (const input of inputs) {
      const zip = data.lookupZip(input, { plan });
      const how = { json: command.json, plan: spoken, receipt: command.receipt };
      const point = zip.status === 'invalid' ? await reportPoint(input, how, data) : null;
      if (!(point?.understood ?? understood(zip))) status = 1;
      const both = spoken === 'both' ? data.lookupZip(input, { plan: 'both' }) : null;
      text += point?.text ?? (await report(input, zip, both, command, data));
    }
    await terminal.write(text);
    answered = true;
  }
  if (answered && !command.json && !hasExpired) {
    const membersDate = packs.find((pack) => pack.name === 'people')?.date ?? date;
    await terminal.write(`${footer(plan, beginsOn, lastDay, date, membersDate)}\n`);
  }
  return status;
}

/** The inputs in their order, as many at once as are there. */
async function* batches(command: LookUp, terminal: Terminal): AsyncGenerator<readonly string[]> {
  for (const input of command.inputs) {
    if (input === '-') yield* linesOf(terminal.stdin());
    else yield [input];
  }
}

/** Five digits that no ZIP has were not understood: most likely one of them is wrong. */
function understood({ status }: ZipAnswer): boolean {
  return status === 'found' || status === 'no-district';
}

async function report(
  input: string,
  answer: ZipAnswer,
  both: BothZipAnswers | null,
  command: LookUp,
  data: PocketDistrict,
): Promise<string> {
  const place = answer.status === 'invalid' ? null : await data.placeOf(answer.zip);
  if (command.json) {
    const [now, next = now] = data.plans;
    const plan = 'plan' in answer ? answer.plan : data.plan;
    const line =
      both === null || now === undefined || next === undefined
        ? jsonLine(input, answer, place, plan)
        : bothJsonLine(input, both, place, [now, next]);
    return `${JSON.stringify(line)}\n`;
  }
  const lines =
    both === null
      ? answerText(input, answer, place, data)
      : bothAnswersText(input, both, place, data);
  if (command.receipt && answer.status !== 'invalid') {
    lines.push(...receiptText(data.receiptFor(answer)).map((line) => `  ${line}`));
  }
  return `${lines.join('\n')}\n\n`;
}

async function version(): Promise<string> {
  const text = await readFile(join(packageFolder(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
