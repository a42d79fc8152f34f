import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { messages } from '../state/language.ts';

type Loader<Props> = () => Promise<{ default: ComponentType<Props> }>;

/**
 * A part of the app in a file of its own, fetched when it is first wanted; precached with the shell.
 * Where it cannot be had, `Failed` stands in its place.
 */
export function lazyPart<Props extends object>(
  load: Loader<Props>,
  Failed: ComponentType = ScreenFailed,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function LazyPart(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | 'failed' | null>(() => loaded);
    useEffect(() => {
      if (Part !== null) return;
      load().then(
        (module) => {
          loaded = module.default;
          setPart(() => module.default);
        },
        () => setPart('failed'),
      );
    }, [Part]);
    if (Part === null) return null;
    if (Part === 'failed') return <Failed />;
    return <Part {...props} />;
  };
}

function ScreenFailed() {
  return <p>{messages.value.screenFailed}</p>;
}
