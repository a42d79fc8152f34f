import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { messages } from '../state/language.ts';

type Loader<Props> = () => Promise<{ default: ComponentType<Props> }>;

/** A screen in a file of its own, fetched when it is first wanted. It is precached with the shell. */
export function lazyScreen<Props extends object>(load: Loader<Props>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function LazyScreen(props: Props) {
    const [Screen, setScreen] = useState<ComponentType<Props> | 'failed' | null>(() => loaded);
    useEffect(() => {
      if (Screen !== null) return;
      load().then(
        (module) => {
          loaded = module.default;
          setScreen(() => module.default);
        },
        () => setScreen('failed'),
      );
    }, [Screen]);
    if (Screen === null) return null;
    if (Screen === 'failed') return <p>{messages.value.screenFailed}</p>;
    return <Screen {...props} />;
  };
}
