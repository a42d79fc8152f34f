export interface SplitOff {
  /** The first bytes, at least as many as were asked for unless there are fewer. */
  readonly head: Uint8Array;
  /** Whether that is everything. */
  readonly isWhole: boolean;
  /** All bytes from the first on, to be read once. */
  readonly all: AsyncIterable<Uint8Array>;
}

/** Looks at the beginning of what comes in pieces, and gives it back with the rest behind it. */
export async function splitOff(
  chunks: AsyncIterable<Uint8Array>,
  atLeast: number,
): Promise<SplitOff> {
  const reading = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  while (length < atLeast && !isWhole) {
    const next = await reading.next();
    if (next.done) isWhole = true;
    else {
      held.push(next.value);
      length += next.value.length;
    }
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const piece of held) {
    head.set(piece, at);
    at += piece.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    if (!isWhole) yield* { [Symbol.asyncIterator]: () => reading };
  }
  return { head, isWhole, all: all() };
}
