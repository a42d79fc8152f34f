import type { Announcement } from '../shared/worker-messages.ts';

/** Tells all other contexts of this app what a download does, and hears what they tell. */
export interface Announcements {
  tell(announcement: Announcement): void;
  close(): void;
}

/**
 * Joins the channel of this app; `hear` gets what others say, unread and to be checked. Where the
 * browser has no such channel each page still learns from the store, at its next look, what the
 * others have fetched.
 */
export function joinAnnouncements(
  scope: string,
  hear: ((data: unknown) => void) | null,
): Announcements {
  if (typeof BroadcastChannel === 'undefined') return { tell() {}, close() {} };
  const channel = new BroadcastChannel(`pocket-district-update ${scope}`);
  if (hear !== null) channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
  let closed = false;
  return {
    tell(announcement) {
      // A download may outlive the page's interest in it.
      if (!closed) channel.postMessage(announcement);
    },
    close() {
      closed = true;
      channel.close();
    },
  };
}
