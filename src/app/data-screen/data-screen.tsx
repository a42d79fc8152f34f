import '../styles/data.css';
import { useEffect } from 'preact/hooks';
import { client } from '../state/data-feed.ts';
import { readPersistence } from '../state/persistence.ts';
import { EraseData } from './erase-data.tsx';
import { readKeptLines } from './kept-lines.ts';
import { LinesByState } from './lines-by-state.tsx';
import { ShiftCheck } from './shift-check-card.tsx';
import { StorageUse } from './storage-use.tsx';
import { UpdatePart } from './update-part.tsx';
import { dataWords } from './words.ts';

/** What lies on this device, whether it will do for a shift, and every way to mend or remove it. */
export default function DataScreen() {
  const connected = client.value;
  useEffect(() => {
    void readKeptLines();
    void readPersistence();
  }, []);
  if (connected === null) return <p class="appears-late">{dataWords().waiting}</p>;
  return (
    <div class="screen data-screen">
      <ShiftCheck client={connected} />
      <UpdatePart client={connected} />
      <LinesByState client={connected} />
      <StorageUse client={connected} />
      <EraseData client={connected} />
    </div>
  );
}
