import { useEffect } from 'preact/hooks';
import { arrivals } from '../routing/router.ts';
import { announce } from '../state/announcement.ts';
import { pageTitle } from '../state/title.ts';

/** Says what a page is called while it is shown; with null that is not known yet. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    pageTitle.value = title ?? '';
    // The heading had the focus before it had its text.
    if (title !== null && arrivals.peek() > 0) announce(title);
  }, [title]);
  useEffect(
    () => () => {
      pageTitle.value = '';
    },
    [],
  );
}
