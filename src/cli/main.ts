#!/usr/bin/env node
import { runList } from './list/run-list.ts';
import { NO_ROOM } from './messages.ts';
import { run } from './run.ts';

// Each write rejects by itself; without a listener the stream would end the program as well.
process.stdout.on('error', () => undefined);

const args = process.argv.slice(2);
const write = (text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
const shared = {
  write,
  writeError: (text: string) => process.stderr.write(text),
  nowMs: () => Date.now(),
};

try {
  process.exitCode =
    args[0] === 'list'
      ? await runList({
          ...shared,
          args: args.slice(1),
          stdin: () => process.stdin,
          outIsTerminal: process.stdout.isTTY === true,
          errorIsTerminal: process.stderr.isTTY === true,
          errorColumns: () => process.stderr.columns || 80,
          onInterrupt,
        })
      : await run({
          ...shared,
          args,
          stdin: () => process.stdin.setEncoding('utf8') as AsyncIterable<string>,
          stdinIsTerminal: process.stdin.isTTY === true,
        });
} catch (error) {
  // What the system refuses (a full disk, a folder as input) is said in a line; a defect is thrown.
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
  // Whoever read our output has enough of it, as `head` does: no error.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`pocket-district: ${error.code === 'ENOSPC' ? NO_ROOM : error.message}\n`);
  process.exit(2);
}

/** 130 is what a program ended by Ctrl+C is expected to say, 143 one that was told to end. */
function onInterrupt(undo: () => Promise<void>): () => void {
  const endWith = (status: number) => () => void undo().finally(() => process.exit(status));
  const [interrupt, terminate] = [endWith(130), endWith(143)];
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', terminate);
  return () => {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', terminate);
  };
}
