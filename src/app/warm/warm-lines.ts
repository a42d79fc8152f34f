import { effect } from '@preact/signals';
import { pocket } from '../state/answers.ts';
import { progress } from '../state/data-status.ts';
import { recall } from '../state/device-memory.ts';
import { outcome } from '../state/look-up.ts';
import { notePlace, placeInUse } from '../state/place-in-use.ts';
import { whenIdle } from '../state/when-idle.ts';

/** Lines of the place itself, then of what lies a short drive and a long one away. */
const RADII_METERS = [0, 20_000, 80_000];
/** Kept as false, it switches this off: the bench shows by it what warming is worth. */
const SWITCH_KEY = 'warm-lines';
let warming = false;

/**
 * From now on reads the lines around the place in use while nothing else is to do, those of the state
 * first: a position then finds them open. Reads the device alone, never the network.
 */
export function warmLines(): void {
  if (warming || recall(SWITCH_KEY) === false) return;
  warming = true;
  effect(() => {
    const now = outcome.value;
    if (now.kind === 'found' && now.finding.place?.point) notePlace(now.finding.place.point);
  });
  effect(() => {
    const place = placeInUse.value;
    // While packs come they are written, too: whatever is not here yet is tried at the end.
    if (pocket.value === null || place === null || progress.value !== null) return;
    void warmAround(place);
  });
}

async function warmAround(place: NonNullable<typeof placeInUse.value>): Promise<void> {
  try {
    const lines = await pocket.peek()?.pointLines();
    for (const accuracyMeters of RADII_METERS) {
      await whenIdle();
      if (placeInUse.peek() !== place) return;
      await lines?.openAround({ ...place, accuracyMeters });
    }
  } catch {
    // A damaged pack: whoever asks for a position is told, and has it mended.
  }
}
