/**
 * Origin of the address where a host collects the numbers that people send it by hand, from
 * `VITE_NUMBERS_URL`; null where none is named. Throws for what is no HTTPS address.
 */
export function numbersOrigin(address: string | undefined): string | null {
  if (address === undefined || address === '') return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  const local = url?.hostname === 'localhost';
  if (url === null || (url.protocol !== 'https:' && !local)) {
    throw new TypeError(`VITE_NUMBERS_URL is an https address, not ${JSON.stringify(address)}`);
  }
  return url.origin;
}
