import { type Address, formatAddress } from '../routing/address.ts';

/** The whole link to an address of the app, wherever the app is served from. */
export function linkTo(address: Address): string {
  return new URL(formatAddress(address), location.href.replace(/[?#].*$/, '')).href;
}
