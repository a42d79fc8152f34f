import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateByCode } from '../../src/shared/states.ts';
import type { ChangingState } from '../build/readers/redistricting.ts';
import { readStatePlan, readStatePlanZip } from '../build/readers/state-plan.ts';
import { statePlanFile } from '../build/readers/state-plans.ts';
import { FetchError } from './fetch-error.ts';
import { writeReceipt } from './write-receipts.ts';

export interface StatePlanOptions {
  readonly states: readonly ChangingState[];
  readonly folder: string;
  readonly say: (sentence: string) => void;
  /** Today, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** A reply that is not whole after so long is given up. */
  readonly limitMs: number;
}

/** So few at a time, because a district's outline can have 100,000 positions. */
const FEATURES_A_PAGE = 10;
/** No state has more pages than this; a server that never ends is broken. */
const MOST_PAGES = 20;

/**
 * Downloads the official layer of every changing state that names one, and checks that it has every
 * district of the state once. Returns the postal codes of those that could not be had; what was there
 * of them stays.
 */
export async function fetchStatePlans(options: StatePlanOptions): Promise<string[]> {
  const { folder, states, say, today } = options;
  await mkdir(folder, { recursive: true });
  const failed: string[] = [];
  for (const row of states) {
    const state = stateByCode(row.code);
    if (row.layer === null || state === null) continue;
    const name = statePlanFile(row);
    try {
      const layer = { state, districtField: row.layer.districtField };
      const bytes =
        row.layer.kind === 'shapefile'
          ? await fetchBytes(row.url, options)
          : await fetchPages(row.url, row.layer.districtField, options);
      if (row.layer.kind === 'shapefile') readStatePlanZip(bytes, name, layer);
      else readStatePlan(new TextDecoder().decode(bytes), name, layer);
      await writeFile(join(folder, `${name}.part`), bytes);
      await rename(join(folder, `${name}.part`), join(folder, name));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const receipt = { url: row.url, sizeBytes: bytes.length, sha256, date: today };
      await writeReceipt(folder, name, receipt);
      say(`${name} is here: ${bytes.length.toLocaleString('en-US')} bytes.`);
    } catch (error) {
      failed.push(row.code);
      say(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed;
}

/** An ArcGIS feature layer, page by page, as one GeoJSON file. */
async function fetchPages(
  layerUrl: string,
  districtField: string,
  options: StatePlanOptions,
): Promise<Uint8Array> {
  const features: unknown[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = new URLSearchParams({
      where: '1=1',
      outFields: districtField,
      orderByFields: districtField,
      outSR: '4326',
      f: 'geojson',
      resultOffset: String(features.length),
      resultRecordCount: String(FEATURES_A_PAGE),
    });
    const url = `${layerUrl}/query?${query}`;
    const reply = JSON.parse(new TextDecoder().decode(await fetchBytes(url, options))) as Page;
    if (!Array.isArray(reply.features)) {
      throw new FetchError(
        `${url} gave no features: ${reply.error?.message ?? 'no reason'}`,
        false,
      );
    }
    features.push(...reply.features);
    const more = reply.exceededTransferLimit ?? reply.properties?.exceededTransferLimit ?? false;
    if (!more || reply.features.length === 0) {
      return new TextEncoder().encode(
        `${JSON.stringify({ type: 'FeatureCollection', features })}\n`,
      );
    }
  }
  throw new FetchError(`${layerUrl} has more than ${MOST_PAGES} pages`, false);
}

interface Page {
  readonly features?: readonly unknown[];
  readonly exceededTransferLimit?: boolean;
  readonly properties?: { readonly exceededTransferLimit?: boolean };
  readonly error?: { readonly message?: string };
}

async function fetchBytes(url: string, { limitMs }: StatePlanOptions): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(limitMs) });
  if (!response.ok) throw new FetchError(`${url} gave status ${response.status}`, false);
  return new Uint8Array(await response.arrayBuffer());
}
