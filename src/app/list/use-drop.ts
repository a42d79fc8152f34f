import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes what is dropped anywhere on the page; without it the browser would leave the app for the file.
 * Returns whether something is being held over the page.
 */
export function useDrop(takeFile: (file: File) => void, takeText: (text: string) => void): boolean {
  const [isOver, setOver] = useState(false);
  const takers = useRef({ takeFile, takeText });
  takers.current = { takeFile, takeText };
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
      if (file !== undefined) takers.current.takeFile(file);
      else {
        const text = event.dataTransfer?.getData('text/plain') ?? '';
        if (text !== '') takers.current.takeText(text);
      }
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
