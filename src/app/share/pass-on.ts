import { copyText } from '../components/copy-text.ts';
import { linkTo } from './link-to.ts';
import type { Shareable } from './shareable.ts';

/** How passing on went. `given-up`: the person closed the sheet. */
export type PassedOn = 'shared' | 'copied' | 'refused' | 'given-up';

/** Whether the device has a sheet to share with. */
export function hasShareSheet(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the device's share sheet, or else copies text and link. Never rejects. */
export async function passOn(what: Shareable): Promise<PassedOn> {
  const text = what.lines.join('\n');
  const url = linkTo(what.address);
  if (hasShareSheet()) {
    try {
      await navigator.share({ title: what.name, text, url });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'given-up';
      // A sheet that cannot be opened, as in a frame, leaves copying.
    }
  }
  return (await copyText(`${text}\n${url}`)) ? 'copied' : 'refused';
}
