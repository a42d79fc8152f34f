// A byte-order mark and white space may come before the first tag.
const OPENING = /^(\uFEFF|ï»¿)?\s*<(!doctype\s+html|!--|html|head|body|script|meta|title)/i;

/**
 * Whether these bytes begin like a web page. No file of ours does: it is the login page of a
 * network, or a host's error page with status 200.
 */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  return OPENING.test(String.fromCharCode(...bytes.subarray(0, 256)));
}
