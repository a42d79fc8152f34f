/**
 * The path that the site lives under, always with a slash at both ends: `/`, or `/district/` for
 * `BASE=/district/`, `BASE=district` and the like.
 */
export function basePath(base: string | undefined): string {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  if (!/^[\w.~/-]*$/.test(inner)) throw new TypeError(`BASE is not a path: "${base}"`);
  return inner === '' ? '/' : `/${inner}/`;
}
