interface HeapOfChromium {
  readonly usedJSHeapSize: number;
}

/** Bytes of the page's own memory where the browser tells, which only Chromium does; else null. */
export function memoryBytes(): number | null {
  const { memory } = performance as Performance & { readonly memory?: HeapOfChromium };
  return memory?.usedJSHeapSize ?? null;
}
