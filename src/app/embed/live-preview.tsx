import { useEffect, useRef } from 'preact/hooks';
import { attributesOf, type EmbedChoice, type EmbedScripts, elementName } from './snippet.ts';

interface Props {
  readonly choice: EmbedChoice;
  readonly scripts: EmbedScripts;
  readonly siteUrl: string;
}

/** The widget itself, from the very files that the snippet names. */
export function LivePreview({ choice, scripts, siteUrl }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const { file, integrity } = scripts[choice.way];
  const key = JSON.stringify([elementName(choice), attributesOf(choice)]);
  useEffect(() => {
    const [name, attributes]: [string, Record<string, string>] = JSON.parse(key);
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      element.setAttribute(attribute, value);
    }
    element.setAttribute('zip', '90210');
    host.current?.replaceChildren(element);
  }, [key]);
  useEffect(() => {
    const src = `${siteUrl}embed/${file}`;
    // Once is enough: it stays defined for as long as the page is open.
    if ([...document.scripts].some((script) => script.src === src)) return;
    const script = document.createElement('script');
    if (choice.way === 'element') script.type = 'module';
    Object.assign(script, { src, integrity, crossOrigin: 'anonymous' });
    document.head.append(script);
  }, [siteUrl, file, integrity, choice.way]);
  return <div ref={host} class="embed-live" />;
}
