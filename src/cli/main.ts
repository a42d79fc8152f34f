#!/usr/bin/env node
import { run } from './run.ts';

// Each write rejects by itself; without a listener the stream would end the program as well.
process.stdout.on('error', () => undefined);

try {
  process.exitCode = await run({
    args: process.argv.slice(2),
    stdin: () => process.stdin.setEncoding('utf8') as AsyncIterable<string>,
    stdinIsTerminal: process.stdin.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    writeError: (text) => process.stderr.write(text),
    nowMs: () => Date.now(),
  });
} catch (error) {
  // What the system refuses (a full disk, a folder as input) is said in a line; a defect is thrown.
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
  // Whoever read our output has enough of it, as `head` does: no error.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`pocket-district: ${error.message}\n`);
  process.exit(2);
}
