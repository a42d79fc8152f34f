import { useEffect } from 'preact/hooks';
import { pageTitle } from '../state/title.ts';

/** Says what a page is called while it is shown; with null that is not known yet. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    pageTitle.value = title ?? '';
  }, [title]);
  useEffect(
    () => () => {
      pageTitle.value = '';
    },
    [],
  );
}
