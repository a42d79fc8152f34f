import { announcement } from '../state/announcement.ts';

/** Where a screen reader hears what has changed without being asked. */
export function LiveRegion() {
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {announcement.value}
    </p>
  );
}
