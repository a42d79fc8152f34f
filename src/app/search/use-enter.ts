import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { BOX_ID } from './box-id.ts';
import { hitAddress } from './hit-address.ts';
import type { Hits } from './use-hits.ts';

/**
 * Enter in the box opens the first of what `text` has found, where no row is chosen; pressed before
 * that is known, as soon as it is.
 */
export function useEnter(text: string, hits: Hits): void {
  const ahead = useRef<string | null>(null);
  const first = hits.text === text ? hits.groups[0]?.hits[0] : undefined;
  // Washington may still be the city; CA-36 is CA-36.
  const sure = hits.kind === 'found' || first?.kind === 'district' || first?.kind === 'zip';
  const address = first === undefined || !sure ? null : hitAddress(first);

  useEffect(() => {
    if (address !== null && ahead.current === text) location.hash = address;
  }, [address, text]);

  useLayoutEffect(() => {
    const box = document.getElementById(BOX_ID);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
      if (box?.hasAttribute('aria-activedescendant')) return;
      if (address === null) ahead.current = text;
      else {
        event.preventDefault();
        location.hash = address;
      }
    };
    box?.addEventListener('keydown', onKey);
    return () => box?.removeEventListener('keydown', onKey);
  }, [address, text]);
}
