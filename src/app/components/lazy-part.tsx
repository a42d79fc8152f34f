import { signal } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { messages } from '../state/language.ts';

type Loader<Props> = () => Promise<{ default: ComponentType<Props> }>;

/** Files of parts that were asked for and have not come yet. */
const onTheWay = new Set<Promise<unknown>>();

/** Resolves when every part that is wanted now has come, or cannot be had. */
export async function lazyPartsArrived(): Promise<void> {
  await Promise.all(onTheWay);
}

type LazyPart<Props> = FunctionComponent<Props> & {
  /** Has the file here before the part is wanted, so that it is drawn at once. Never rejects. */
  readonly bring: () => Promise<void>;
};

/**
 * A part of the app in a file of its own, fetched when it is first wanted; precached with the shell.
 * Where it cannot be had, `Failed` stands in its place.
 */
export function lazyPart<Props extends object>(
  load: Loader<Props>,
  Failed: ComponentType = ScreenFailed,
): LazyPart<Props> {
  const part = signal<ComponentType<Props> | 'failed' | null>(null);
  let loading: Promise<void> | null = null;

  function fetchOnce(): void {
    if (loading !== null) return;
    loading = load()
      .then((module) => {
        part.value = module.default;
      })
      .catch(() => {
        part.value = 'failed';
      })
      .finally(() => {
        if (loading !== null) onTheWay.delete(loading);
        loading = null;
      });
    onTheWay.add(loading);
  }

  function LazyPart(props: Props) {
    // Whoever comes back tries again.
    useEffect(
      () => () => {
        if (part.peek() === 'failed') part.value = null;
      },
      [],
    );
    const Part = part.value;
    // Asked for while drawing and not after it, so that a move to another screen can wait for it.
    if (Part === null) fetchOnce();
    if (Part === null) return null;
    if (Part === 'failed') return <Failed />;
    return <Part {...props} />;
  }

  async function bring(): Promise<void> {
    try {
      part.value = (await load()).default;
    } catch {
      // It shows where the part is wanted, and is tried again there.
    }
  }

  return Object.assign(LazyPart, { bring });
}

function ScreenFailed() {
  return <p>{messages.value.screenFailed}</p>;
}
