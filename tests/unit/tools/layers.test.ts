import { describe, expect, it } from 'vitest';
import { layerViolations } from '../../../tools/layers.ts';

const reasons = (file: string, source: string) =>
  layerViolations(file, source).map(({ line, reason }) => `${line} ${reason}`);

describe('the import rule', () => {
  it('lets a layer import itself, the layers before it, and packages', () => {
    const source = "import './b.ts';\nimport '../core/a.ts';\nimport 'idb';";
    expect(reasons('src/store/a.ts', source)).toEqual([]);
  });

  it('stops an import against an arrow, with its line', () => {
    const source = "import 'idb';\nimport { x } from '../lib/index.ts';";
    expect(reasons('src/core/a.ts', source)).toEqual([
      '2 core may not import lib: "../lib/index.ts"',
    ]);
  });

  it.each([
    ['an export from', "export * from '../app/a.tsx';"],
    ['a named export from', "export { a } from '../app/a.tsx';"],
    ['a type', "import type { A } from '../app/a.tsx';"],
    ['a type in passing', "type A = import('../app/a.tsx').A;"],
    ['a lazy import', "const a = () => import('../app/a.tsx');"],
  ])('sees %s', (_, source) => {
    expect(reasons('src/update/a.ts', source)).toHaveLength(1);
  });

  it('lets the worker read shared, store and update, and nothing else', () => {
    const from = (layer: string) => reasons('sw/sw.ts', `import '../src/${layer}/a.ts';`);
    expect(['shared', 'store', 'update'].flatMap(from)).toEqual([]);
    expect(['core', 'format', 'lib', 'app'].flatMap(from)).toHaveLength(4);
  });

  it('keeps the product from importing the tools around it', () => {
    const source = "import '../../data/build/model.ts';";
    expect(reasons('src/lib/a.ts', source)).toEqual([
      '1 "../../data/build/model.ts" is outside of src and sw',
    ]);
  });

  it('asks for the extension, which Node needs', () => {
    expect(reasons('src/lib/a.ts', "import './b';")).toEqual(['1 "./b" needs its extension']);
  });

  it('reads strings and comments as what they are', () => {
    const source = '// import "../app/a.tsx"\nexport const a = `import "../app/a.tsx"`;';
    expect(reasons('src/core/a.ts', source)).toEqual([]);
  });

  it('refuses a folder that the rule does not name', () => {
    expect(reasons('src/extra/a.ts', "import '../shared/plan.ts';")).toHaveLength(1);
  });
});
