import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isArriving } from '../routing/router.ts';

/** What the first frame of an answer can do without, below or folded: it follows right after that. */
export function NextFrame({ children }: { readonly children: ComponentChildren }) {
  const [due, setDue] = useState(isArriving);
  useEffect(() => setDue(true), []);
  return due ? children : null;
}
