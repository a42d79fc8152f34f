import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes a file or a text that is dropped anywhere on the page; without it the browser would leave the
 * app for the file. Returns whether something is being held over the page.
 */
export function useDrop(take: (dropped: File | string) => void): boolean {
  const [isOver, setOver] = useState(false);
  const taker = useRef(take);
  taker.current = take;
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      const dropped = file ?? event.dataTransfer?.getData('text/plain') ?? '';
      if (dropped !== '') taker.current(dropped);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
