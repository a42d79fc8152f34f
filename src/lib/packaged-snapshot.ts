import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of this package: the nearest one above this file that has a package.json. The compiled
 * file lies one level deeper than its source, so that no fixed number of steps would do.
 */
export function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`no package.json above ${import.meta.dirname}`);
    folder = above;
  }
  return folder;
}

/** The folder of the snapshot that comes with this package. */
export function packagedSnapshotFolder(): string {
  return join(packageFolder(), 'data', 'snapshot');
}
