import { resolve } from 'node:path';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../../src/lib/index.ts';

export const SEED = 20270103;

/** The committed snapshot. */
export const SOURCE = folderSource(resolve(import.meta.dirname, '../../../data/snapshot'));

/** By the data's own date, so that the same is measured before and after the lines change. */
export const openCommitted = () => openPocketDistrict({ source: SOURCE, nowMs: () => 0 });
