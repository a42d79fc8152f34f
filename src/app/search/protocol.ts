import type { AreaFacts, ZipsOfDistrict } from '../../core/search/area-facts.ts';
import type { HitGroup } from '../../core/search/search-hit.ts';
import type { Manifest, Plan } from '../../lib/index.ts';
import { planPackName } from '../../shared/pack-names.ts';

/** The packs that a search is made of, if the districts of ZIPs are to be those of a plan. */
export function searchPacks(manifest: Manifest, plan: Plan): readonly string[] {
  return [...earlyPacks(manifest, plan), 'places'];
}

/** Those that are enough for all but places and counties. */
export function earlyPacks(manifest: Manifest, plan: Plan): readonly string[] {
  const packs = ['zips', 'people'];
  return plan === manifest.plan ? packs : [...packs, planPackName(plan, 'zips')];
}

/** What the page first tells the worker: the snapshot in use, and the files of those packs. */
export interface OpenMessage {
  readonly type: 'open';
  readonly manifest: Manifest;
  /** Whose lines the districts of ZIPs are of. */
  readonly plan: Plan;
  /** By the file's SHA-256; without that of the places where these are not here. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A question, and what it is answered with. */
export interface Questions {
  readonly find: {
    readonly ask: { readonly text: string; readonly home: string | null };
    readonly answer: readonly HitGroup[];
  };
  readonly area: {
    readonly ask: {
      readonly kind: 'place' | 'county';
      readonly state: string;
      readonly name: string;
    };
    readonly answer: AreaFacts | null;
  };
  readonly district: {
    readonly ask: { readonly code: string };
    readonly answer: ZipsOfDistrict;
  };
}

export type QuestionKind = keyof Questions;

export interface AskMessage<Kind extends QuestionKind = QuestionKind> {
  readonly type: 'ask';
  readonly id: number;
  readonly kind: Kind;
  readonly ask: Questions[Kind]['ask'];
}

/** `answer` is undefined where the search could not be made. */
export interface ReplyMessage {
  readonly id: number;
  /** What is found without places and counties; the whole answer follows. */
  readonly early: boolean;
  readonly answer: Questions[QuestionKind]['answer'] | undefined;
}
