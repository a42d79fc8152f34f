import { useEffect } from 'preact/hooks';
import { SavedFile } from './saved-file.tsx';
import { SavedList } from './saved-list.tsx';
import { readSaved } from './saved-places.ts';
import { SavedRecents } from './saved-recents.tsx';
import './saved.css';

/** What the person has saved, what was looked up last, and how to take it along. */
export default function SavedScreen() {
  useEffect(() => {
    void readSaved();
    // Another tab may have saved something meanwhile.
    const onVisible = () => {
      if (!document.hidden) void readSaved();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);
  return (
    <div class="screen saved">
      <SavedList />
      <SavedFile />
      <SavedRecents />
    </div>
  );
}
