import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

const VERSION_FILE = 'package.json';
const PURE = ['shared', 'core', 'list', 'format', 'store', 'update'];

/** Which layers a layer may import, besides itself. What is not named here may import nothing. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  core: ['shared'],
  list: ['shared', 'core'],
  format: ['shared', 'core'],
  store: ['shared', 'core', 'format'],
  update: ['shared', 'core', 'format', 'store'],
  lib: PURE,
  map: [...PURE, 'lib'],
  app: [...PURE, 'lib', 'map', VERSION_FILE],
  widget: [...PURE, 'lib', 'map'],
  cli: [...PURE, 'lib'],
  sw: ['shared', 'store', 'update'],
};

export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/**
 * The imports of a file that go against an arrow. `file` is its path in the project, with slashes.
 * Types count: a layer that needs another one's types knows of it.
 */
export function layerViolations(file: string, source: string): Violation[] {
  const from = layerOf(file);
  return relativeImports(file, source).flatMap(({ specifier, offset }) => {
    const reason = problem(file, from, specifier);
    const line = source.slice(0, offset).split('\n').length;
    return reason === null ? [] : [{ file, line, reason }];
  });
}

function problem(file: string, from: string | null, specifier: string): string | null {
  if (!/\.\w+(\?.*)?$/.test(specifier)) return `"${specifier}" needs its extension`;
  const to = layerOf(posix.join(posix.dirname(file), specifier));
  if (to === from && to !== null) return null;
  if (to === null) return `"${specifier}" is outside of src and sw`;
  if (from !== null && MAY_IMPORT[from]?.includes(to)) return null;
  return `${from} may not import ${to}: "${specifier}"`;
}

/** `src/core/zip.ts` is in `core`, `sw/sw.ts` in `sw`; null outside of all layers. */
function layerOf(path: string): string | null {
  if (path === VERSION_FILE) return VERSION_FILE;
  const [top, folder, rest] = path.split('/');
  if (top === 'sw') return 'sw';
  return top === 'src' && rest !== undefined && folder !== undefined ? folder : null;
}

interface RelativeImport {
  readonly specifier: string;
  /** Where it stands, in UTF-16 units from the beginning. */
  readonly offset: number;
}

function relativeImports(file: string, source: string): RelativeImport[] {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error) throw new SyntaxError(`${file}: ${error.message}`);
  const found: RelativeImport[] = [];
  const note = (node: { readonly start: number; readonly source: unknown }): void => {
    const { source: literal } = node;
    const specifier =
      typeof literal === 'object' && literal !== null && 'value' in literal ? literal.value : null;
    if (typeof specifier === 'string' && specifier.startsWith('.')) {
      found.push({ specifier, offset: node.start });
    }
  };
  new Visitor({
    ImportDeclaration: note,
    ExportNamedDeclaration: note,
    ExportAllDeclaration: note,
    ImportExpression: note,
    TSImportType: note,
  }).visit(program);
  return found;
}
