import { annotateList } from '../../lib/annotate-list.ts';
import { folderSource } from '../../lib/folder-source.ts';
import { Failure, openPocketDistrict, type PocketDistrict } from '../../lib/index.ts';
import { ADDED_COLUMNS } from '../../list/added-columns.ts';
import type { ListShape } from '../../list/list-shape.ts';
import { readSample, SAMPLE_BYTES } from '../../list/read-sample.ts';
import type { ListSummary } from '../../list/summary.ts';
import { misuse } from '../messages.ts';
import { printable } from '../printable.ts';
import type { ExitStatus } from '../run.ts';
import { chooseColumns } from './choose-columns.ts';
import { type ListCommand, readListCommand } from './list-command.ts';
import {
  type ListInput,
  type ListOutput,
  ListTrouble,
  openInput,
  openOutput,
  refuseListAsOutput,
} from './list-files.ts';
import { LIST_USAGE, REFUSAL, summaryText } from './list-messages.ts';
import { ProgressBar } from './progress-bar.ts';
import { splitOff } from './split-off.ts';

/** The world around a run. */
export interface ListTerminal {
  /** After `list`. */
  readonly args: readonly string[];
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly outIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
  /** How many signs a line of that terminal has. */
  readonly errorColumns: () => number;
  /** Resolves when there is room for more, rejects when nobody reads any longer. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly writeError: (text: string) => void;
  readonly nowMs: () => number;
  /** Has `undo` run when the person interrupts. Returns how to take that back. */
  readonly onInterrupt: (undo: () => Promise<void>) => () => void;
}

type List = Extract<ListCommand, { kind: 'list' }>;

export async function runList(terminal: ListTerminal): Promise<ExitStatus> {
  const command = readListCommand(terminal.args, terminal.outIsTerminal);
  if (command.kind === 'help') {
    await terminal.write(new TextEncoder().encode(LIST_USAGE));
    return 0;
  }
  if (command.kind === 'misuse') {
    terminal.writeError(misuse(command.message, LIST_USAGE));
    return 2;
  }
  try {
    return await annotate(command, terminal);
  } catch (error) {
    if (error instanceof ListTrouble) {
      terminal.writeError(`pocket-district: ${error.message}\n`);
    } else if (error instanceof Failure) {
      terminal.writeError(`pocket-district: ${error.message} (${error.code})\n`);
    } else throw error;
    return 2;
  }
}

async function annotate(command: List, terminal: ListTerminal): Promise<ExitStatus> {
  const beganMs = terminal.nowMs();
  const { nowMs } = terminal;
  const data = await openPocketDistrict({ source: folderSource(command.data ?? undefined), nowMs });
  if (command.output === '-') await refuseListAsOutput(command.input);
  const input: ListInput =
    command.input === '-'
      ? { chunks: terminal.stdin(), totalBytes: null }
      : await openInput(command.input);
  const { head, all, isWhole } = await splitOff(input.chunks, SAMPLE_BYTES);
  const shape = shapeOf(head, isWhole, command, data);
  const bar =
    terminal.errorIsTerminal && !command.quiet
      ? new ProgressBar(terminal.writeError, terminal.nowMs, terminal.errorColumns)
      : null;
  let interrupted = false;
  const opening = openFor(command, terminal);
  // Heard before there is a file, so that none stays behind.
  const undone = terminal.onInterrupt(async () => {
    interrupted = true;
    await opening.then((output) => output.drop()).catch(() => undefined);
  });
  try {
    const output = await opening;
    const { totalBytes } = input;
    const pieces = annotateList(all, shape, data, command.plan ?? data.plan);
    for (;;) {
      const { done, value } = await pieces.next();
      if (done) {
        await output.keep();
        bar?.clear();
        const seconds = (terminal.nowMs() - beganMs) / 1000;
        if (!command.quiet) terminal.writeError(summaryText(value, seconds));
        return understood(value) ? 0 : 1;
      }
      if (value.bytes.length > 0) await output.write(value.bytes);
      bar?.show({ rows: value.rows, bytesRead: value.bytesRead, totalBytes });
    }
  } catch (error) {
    bar?.clear();
    // The file was taken away under the writing, and the program is about to end.
    if (interrupted) return 2;
    await opening.then((output) => output.drop()).catch(() => undefined);
    throw error;
  } finally {
    undone();
  }
}

async function openFor(command: List, terminal: ListTerminal): Promise<ListOutput> {
  if (command.output !== '-') return openOutput(command.output, command.input, command.force);
  return { write: terminal.write, keep: async () => undefined, drop: async () => undefined };
}

function shapeOf(
  head: Uint8Array,
  isWhole: boolean,
  command: List,
  data: PocketDistrict,
): ListShape {
  const looked = readSample(head, isWhole, {
    delimiter: command.delimiter?.charCodeAt(0) ?? null,
    hasHeader: command.hasHeader,
    isZip: (zip) => data.lookupZip(zip).status !== 'unknown',
  });
  if (looked.refusal !== null) {
    const from = command.input === '-' ? '' : `${printable(command.input)}: `;
    throw new ListTrouble(`${from}${REFUSAL[looked.refusal]}`);
  }
  const { sample } = looked;
  return {
    dialect: sample.dialect,
    hasHeader: sample.hasHeader,
    columnCount: sample.columnCount,
    columns: chooseColumns(command, sample),
    added: ADDED_COLUMNS.filter((column) => command.withDistance || column !== 'district_line_m'),
    guardFormulas: command.guardFormulas,
  };
}

/** Rows with nothing in them, and those of ZIPs without a district, were understood. */
function understood({ statuses }: ListSummary): boolean {
  return (
    statuses['unknown-zip'] +
      statuses['not-a-zip'] +
      statuses['not-a-position'] +
      statuses.outside +
      statuses['lines-missing'] +
      statuses['too-long'] ===
    0
  );
}
