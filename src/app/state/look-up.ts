import { computed, effect, signal, untracked } from '@preact/signals';
import { address, replaceAddress } from '../routing/router.ts';
import { afterPaint } from './after-paint.ts';
import { metrics, offices, places, pocket } from './answers.ts';
import { collectFinding } from './collect-finding.ts';
import { fetchCommon, findHot } from './hot-layer.ts';
import { mark } from './moments.ts';
import { type Answered, type Outcome, outcomeOf, type Unanswered } from './outcome.ts';
import { shownPlan } from './plans.ts';
import { keepRecent } from './recents.ts';
import { readZipBox } from './typing.ts';

/** After such a pause a text is taken as meant, and a mistake in it may be said. */
const SETTLE_MS = 1500;
let settling: ReturnType<typeof setTimeout> | undefined;

/** The text in the ZIP box. */
export const zipText = signal('');

/** Nobody types so many characters at once. */
const PASTED_CHARACTERS = 6;

/** Whether the text came as a whole, and so is meant as it stands. */
export const pasted = signal(false);

/** Whether the person has stopped typing: by a pause, Enter, or leaving the box. */
const settled = signal(true);

const reading = computed(() => readZipBox(zipText.value, settled.value));

const zip = computed(() => (reading.value.kind === 'zip' ? reading.value.zip : null));

// Looked up once a ZIP and snapshot: a pack that comes later only adds to what was found.
const answer = computed(() =>
  zip.value === null
    ? null
    : (pocket.value?.lookupZip(zip.value, { plan: shownPlan.value }) ?? null),
);

function answered(): Answered | null {
  const open = pocket.value;
  if (open === null || answer.value === null) return null;
  const opened = { pocket: open, offices: offices.value, places: places.value };
  return {
    answer: answer.value,
    snapshotId: open.manifest.id,
    dataDate: open.manifest.date,
    find: (known) => ({
      finding: collectFinding(opened, known),
      whole: opened.offices !== null && opened.places !== null,
    }),
  };
}

const unanswered = computed<Unanswered>(() =>
  reading.value.kind === 'zip' ? { kind: 'nothing' } : reading.value,
);

/** What there is to say about the ZIP box. */
export const outcome = computed<Outcome>(() =>
  // By the ZIP alone where there is one, so that the same ZIP typed on is not found anew.
  zip.value === null ? unanswered.value : outcomeOf(zip.value, answered(), findHot),
);

/** The person has typed. */
export function typeZip(text: string): void {
  clearTimeout(settling);
  settled.value = false;
  pasted.value = text.length - zipText.peek().length >= PASTED_CHARACTERS;
  zipText.value = text;
  settling = setTimeout(settle, SETTLE_MS);
  void sayInAddress();
}

/** The address bar can wait a frame; an answer cannot. */
async function sayInAddress(): Promise<void> {
  const before = location.hash;
  await afterPaint();
  // Whoever has gone on meanwhile stays there: by the bar itself, for the screen follows it later.
  if (location.hash !== before) return;
  const now = reading.peek();
  replaceAddress({ screen: 'home', zip: now.kind === 'zip' ? now.zip : null });
}

/** The person means what stands in the box. */
export function settle(): void {
  clearTimeout(settling);
  settled.value = true;
}

/** Puts a whole ZIP into the box, as a suggestion or a link does. */
export function putZip(zip: string): void {
  typeZip(zip);
  settle();
}

/** Lets the box follow the address, and keeps what was found. */
export function startLookUp(): void {
  effect(() => {
    const here = address.value;
    if (here.screen !== 'home') return;
    const shown = reading.peek();
    const inBox = shown.kind === 'zip' ? shown.zip : null;
    if (here.zip === inBox) return;
    zipText.value = here.zip ?? '';
    settle();
    const read = reading.peek();
    if (read.kind === 'zip') replaceAddress({ screen: 'home', zip: read.zip });
  });
  effect(() => {
    const now = outcome.value;
    if (now.kind === 'waiting') fetchCommon(now.zip);
    if (now.kind !== 'found') return;
    mark('first-answer');
    untracked(() => {
      if (now.fromRecents) metrics.count('hot', now.finding.answer.split);
      else void afterPaint().then(() => keepRecent(now.finding));
    });
  });
}
