import { BOX_ID } from './box-id.ts';

/** A box of one line drops line breaks: a pasted column of ZIPs would be one long number. */
export function startPastingLines(): void {
  addEventListener('paste', (event) => {
    const box = event.target;
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!(box instanceof HTMLInputElement) || box.id !== BOX_ID || !/[\r\n]/.test(text)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = box;
    const line = text.replace(/\s*[\r\n]+\s*/g, ', ');
    box.setRangeText(line, selectionStart ?? 0, selectionEnd ?? box.value.length, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
