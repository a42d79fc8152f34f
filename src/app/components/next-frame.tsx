import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What the first frame of an answer can do without, below or folded: it follows right after that. */
export function NextFrame({ children }: { readonly children: ComponentChildren }) {
  const [due, setDue] = useState(false);
  useEffect(() => setDue(true), []);
  return due ? children : null;
}
