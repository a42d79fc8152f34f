import { MANIFEST_FILE, type PackEntry } from '../shared/manifest.ts';

/** Where an app and its snapshot are served. */
export interface SnapshotAddress {
  /** The path of the app, `/` or `/district/`: the name of its database, lock and channel. */
  readonly scope: string;
  readonly manifestUrl: string;
  readonly packUrl: (entry: PackEntry) => string;
}

/** From the absolute address of the app's folder, which is also the worker's scope. */
export function snapshotAddress(appUrl: string): SnapshotAddress {
  const folder = new URL('snapshot/', appUrl);
  return {
    scope: new URL('.', appUrl).pathname,
    manifestUrl: new URL(MANIFEST_FILE, folder).href,
    packUrl: (entry) => new URL(entry.file, folder).href,
  };
}
