import { PACK_FORMAT, packKindOf } from '../format/container.ts';
import { Failure } from '../shared/failure.ts';
import { FIRST_ANSWER_PACKS, type Manifest, type PackEntry } from '../shared/manifest.ts';

/** Whether this code can read the pack. One of a kind that it does not know is for a newer shell. */
export function isReadable(entry: PackEntry): boolean {
  const kind = packKindOf(entry.name);
  return kind !== null && entry.format <= PACK_FORMAT[kind];
}

/**
 * Whether `offered` says less than `current`: an earlier plan or date, or, of the same date, no pack
 * newer and one older. A forgotten proxy or a host that was set back must not take data away.
 */
export function isOlder(offered: Manifest, current: Manifest): boolean {
  if (offered.plan !== current.plan) return offered.plan < current.plan;
  if (offered.date !== current.date) return offered.date < current.date;
  const dates = new Map(current.packs.map(({ name, date }) => [name, date]));
  let someOlder = false;
  for (const { name, date } of offered.packs) {
    const now = dates.get(name) ?? date;
    if (date > now) return false;
    if (date < now) someOlder = true;
  }
  return someOlder;
}

/**
 * What must be here before a snapshot is put into use: the packs of a first answer, and every pack
 * that the snapshot in use has here, so that an update never takes away what worked.
 */
export function requiredPacks(
  target: Manifest,
  current: Manifest | null,
  here: ReadonlySet<string>,
): readonly PackEntry[] {
  const names = new Set<string>(FIRST_ANSWER_PACKS);
  for (const { name, sha256 } of current?.packs ?? []) if (here.has(sha256)) names.add(name);
  return target.packs.filter(({ name }) => names.has(name));
}

/** Throws `pack-too-new` about the first of these packs that this code cannot read. */
export function assertReadable(entries: readonly PackEntry[]): void {
  const tooNew = entries.find((entry) => !isReadable(entry));
  if (tooNew === undefined) return;
  const message = `${tooNew.name} has format ${tooNew.format}, newer than this code`;
  throw new Failure('pack-too-new', message, tooNew.name);
}
