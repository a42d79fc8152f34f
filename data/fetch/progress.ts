const PERCENT_A_LINE = 10;

/** `tab20.txt  1,048,576 of 6,195,997 bytes  16 %`, without the end where the total is not known. */
export function progressText(name: string, doneBytes: number, totalBytes: number | null): string {
  const done = doneBytes.toLocaleString('en-US');
  if (totalBytes === null) return `${name}  ${done} bytes`;
  const percent = Math.floor((100 * doneBytes) / totalBytes);
  return `${name}  ${done} of ${totalBytes.toLocaleString('en-US')} bytes  ${percent} %`;
}

/** Where progress is written: one line that changes on a terminal, a line each 10 % in a log. */
export interface ProgressLine {
  show(name: string, doneBytes: number, totalBytes: number | null): void;
  /** Writes a sentence of its own. */
  say(sentence: string): void;
}

export function progressLine(stream: NodeJS.WriteStream): ProgressLine {
  let shownPercent = 0;
  let open = false;
  return {
    show(name, doneBytes, totalBytes) {
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${progressText(name, doneBytes, totalBytes)}`);
        open = true;
        return;
      }
      const percent = totalBytes === null ? 0 : (100 * doneBytes) / totalBytes;
      if (percent < shownPercent) shownPercent = 0;
      if (percent < shownPercent + PERCENT_A_LINE) return;
      shownPercent = Math.floor(percent / PERCENT_A_LINE) * PERCENT_A_LINE;
      stream.write(`${progressText(name, doneBytes, totalBytes)}\n`);
    },
    say(sentence) {
      stream.write(`${open ? '\n' : ''}${sentence}\n`);
      open = false;
    },
  };
}
