import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { arrivals } from '../routing/router.ts';

/** The first heading of a screen. It takes the focus on arrival, so that the screen is announced. */
export function Heading(props: { readonly class?: string; readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = arrivals.value;
  useEffect(() => {
    if (arrival > 0) heading.current?.focus({ preventScroll: true });
  }, [arrival]);
  return (
    <h1 ref={heading} class={props.class} tabIndex={-1}>
      {props.children}
    </h1>
  );
}
