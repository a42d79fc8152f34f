import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readRedistricting } from '../build/readers/redistricting.ts';
import { loadRegistry, SOURCE_IDS } from '../build/readers/registry.ts';
import { fetchSources } from './fetch-sources.ts';
import { progressLine } from './progress.ts';
import { fetchStatePlans } from './state-plans.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

const USAGE = `npm run data:fetch -- [--only ID]... [--plans] [--to DIR]

Downloads the source files from the addresses in data/sources.json, going on where an earlier run was
cut. With --plans also the new lines of each changing state, from its own publisher. ID is one of ${SOURCE_IDS.join(', ')}.
DIR is data/sources where it is not given.`;

// Silence of 30 s is a dead connection. Five attempts that bring nothing: 1 + 2 + 4 + 8 s of waiting.
const MANNER = { silenceMs: 30_000, attempts: 5, firstWaitMs: 1000 };

const MISUSE = 2;
const REDISTRICTING_FILE = 'redistricting-2026.json';

function readArguments() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      to: { type: 'string', default: resolve(PROJECT, 'data/sources') },
      plans: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const unknown = values.only.find((id) => !SOURCE_IDS.some((known) => known === id));
  if (unknown !== undefined) throw new TypeError(`There is no source ${JSON.stringify(unknown)}.`);
  return values;
}

async function main(): Promise<number> {
  let values: ReturnType<typeof readArguments>;
  try {
    values = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return MISUSE;
  }
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const failed = await fetchSources({
    registry: loadRegistry(),
    folder: values.to,
    only: values.only,
    handFolder: resolve(PROJECT, '../shared/sources'),
    progress: progressLine(process.stderr),
    manner: MANNER,
    today: new Date().toISOString().slice(0, 10),
  });
  if (values.plans) failed.push(...(await fetchPlans(values.to)));
  if (failed.length === 0) return 0;
  console.error(`Not fetched: ${failed.join(', ')}. Run it again to go on where it stopped.`);
  return 1;
}

async function fetchPlans(folder: string): Promise<string[]> {
  const text = await readFile(resolve(folder, REDISTRICTING_FILE), 'utf8');
  const progress = progressLine(process.stderr);
  return fetchStatePlans({
    states: readRedistricting(text, REDISTRICTING_FILE).states,
    folder,
    say: (sentence) => progress.say(sentence),
    today: new Date().toISOString().slice(0, 10),
    limitMs: 120_000,
  });
}

process.exitCode = await main();
