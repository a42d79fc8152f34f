// Every host this code runs in (browser, worker, Node) has these two of the Encoding Standard; no
// other piece of the DOM library may be used in this folder.
declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: boolean });
  decode(input: Uint8Array): string;
}
