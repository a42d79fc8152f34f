import type { ListResult } from './kept-result.ts';

interface SavePicker {
  showSaveFilePicker?: (options: {
    readonly suggestedName: string;
  }) => Promise<FileSystemFileHandle>;
}

/**
 * How saving went. `given-up`: the person closed the picker. `handed-over`: to the browser's downloads.
 * `gone`: another window has made a newer result and taken this one away; downloads would not say so.
 */
export type SaveEnd = 'saved' | 'handed-over' | 'given-up' | 'failed' | 'gone';

/** The name of the result: that of the list with a word behind it. */
function resultName(list: string): string {
  const dot = list.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [list.slice(0, dot), list.slice(dot)] : [list, '.csv'];
  const isText = /^\.(?:csv|tsv|tab|txt|psv)$/i.test(ending);
  return `${stem.replace(/[\\/:*?"<>|]/g, ' ').trim() || 'list'}-districts${isText ? ending : '.csv'}`;
}

/** Writes the result where the person says, or hands it to the browser's downloads. Never rejects. */
export async function saveResult(result: ListResult): Promise<SaveEnd> {
  const name = resultName(result.notes.name);
  if (!(await isReadable(result.bytes))) return 'gone';
  const picker = window as Window & SavePicker;
  if (picker.showSaveFilePicker === undefined) {
    download(result.bytes, name);
    return 'handed-over';
  }
  try {
    const handle = await picker.showSaveFilePicker({ suggestedName: name });
    await result.bytes.stream().pipeTo(await handle.createWritable());
    return 'saved';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'given-up' : 'failed';
  }
}

/** The result as a file for the share sheet; null where the device cannot share files. */
export function shareable(result: ListResult): File | null {
  const file = new File([result.bytes], resultName(result.notes.name), { type: 'text/csv' });
  return navigator.canShare?.({ files: [file] }) === true ? file : null;
}

async function isReadable(bytes: Blob): Promise<boolean> {
  return bytes
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}

function download(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the press; of a large one for as long as it takes to copy it.
  setTimeout(() => URL.revokeObjectURL(url), 600_000);
}
