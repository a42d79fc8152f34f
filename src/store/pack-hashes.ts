import type { Manifest } from '../shared/manifest.ts';

/** SHA-256 of every pack that one of these manifests names. */
export function hashesOf(manifests: readonly (Manifest | null)[]): ReadonlySet<string> {
  return new Set(
    manifests.flatMap((manifest) => manifest?.packs.map(({ sha256 }) => sha256) ?? []),
  );
}
