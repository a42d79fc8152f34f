import { signal } from '@preact/signals';
import type { Offices, Places, PocketDistrict } from '../../lib/index.ts';
import { createMetrics } from '../../lib/open.ts';

/** Look-ups are counted here, over every opening; nothing is sent anywhere. */
export const metrics = createMetrics();

/** The opened snapshot; null until there is one. */
export const pocket = signal<PocketDistrict | null>(null);

/** Local offices; null until their pack is here and open. */
export const offices = signal<Offices | null>(null);

/** Where ZIPs are; null until that pack is here and open. */
export const places = signal<Places | null>(null);
