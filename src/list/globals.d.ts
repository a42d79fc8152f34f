// Every host this code runs in (browser, worker, Node) has this one of the Encoding Standard; no other
// piece of the DOM library may be used in this folder.
declare class TextDecoder {
  constructor(label: 'utf-8' | 'windows-1252', options?: { fatal: boolean });
  decode(input: Uint8Array): string;
}
