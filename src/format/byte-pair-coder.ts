import type { ByteWriter } from './byte-writer.ts';

/** No code stands for more bytes than this, so that a small pack cannot claim a large text. */
export const MAX_BYTES_A_CODE = 32;

/** A pair takes three bytes to define: below about this many uses it costs more than it saves. */
const MIN_USES = 20;

const PAIRS = 256 * 256;

/** A byte that stands for two others, each a byte of the text or a code defined before. */
interface Code {
  readonly code: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Byte-pair coding: the commonest pair of neighbours is replaced by a byte that does not occur, again
 * and again. Names are too short for gzip's matches to pay; what a code stands for ("ville", "San ")
 * is what its Huffman code then prices. The byte 0 ends a text and is never part of a pair.
 */
export function writePaired(out: ByteWriter, bytes: Uint8Array): void {
  const lengths = new Uint8Array(256).fill(1);
  const used = new Set(bytes).add(0);
  const codes: Code[] = [];
  let text = bytes;
  for (let code = 1; code < 256; code++) {
    if (used.has(code)) continue;
    const pair = commonestPair(text, lengths);
    if (pair === null) break;
    const [left, right] = pair;
    codes.push({ code, left, right });
    lengths[code] = (lengths[left] as number) + (lengths[right] as number);
    text = replaced(text, codes.at(-1) as Code);
  }
  out.varint(codes.length);
  for (const { code, left, right } of codes) out.u8(code).u8(left).u8(right);
  out.varint(text.length).bytes(text);
}

function commonestPair(text: Uint8Array, lengths: Uint8Array): readonly [number, number] | null {
  const uses = new Uint32Array(PAIRS);
  for (let i = 1; i < text.length; i++) {
    const pair = (text[i - 1] as number) * 256 + (text[i] as number);
    uses[pair] = (uses[pair] as number) + 1;
  }
  let best = PAIRS;
  let most = MIN_USES;
  for (let i = 1; i < text.length; i++) {
    const left = text[i - 1] as number;
    const right = text[i] as number;
    const pair = left * 256 + right;
    const count = uses[pair] as number;
    // Of pairs used alike the lowest, so that the same texts give the same bytes.
    if (count < most || (count === most && pair >= best) || left === 0 || right === 0) continue;
    if ((lengths[left] as number) + (lengths[right] as number) > MAX_BYTES_A_CODE) continue;
    most = count;
    best = pair;
  }
  return best === PAIRS ? null : [best >> 8, best & 255];
}

function replaced(text: Uint8Array, { code, left, right }: Code): Uint8Array {
  const shorter = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const found = text[i] === left && text[i + 1] === right;
    shorter[length++] = found ? code : (text[i] as number);
    if (found) i++;
  }
  return shorter.slice(0, length);
}
