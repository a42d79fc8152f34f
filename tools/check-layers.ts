import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layerViolations } from './layers.ts';
import { ROOT } from './paths.ts';

const files = ['src', 'sw'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path)),
);
const violations = files.flatMap((file) =>
  layerViolations(file, readFileSync(join(ROOT, file), 'utf8')),
);
for (const { file, line, reason } of violations) console.error(`${file}:${line} ${reason}`);
console.log(`Import rule: ${files.length} files, ${violations.length} against an arrow.`);
if (violations.length > 0) process.exit(1);
