import { isRecord, isText } from '../../update/json.ts';

export const PARTS = ['member', 'senators', 'offices', 'map', 'position'] as const;

type Part = (typeof PARTS)[number];

/** What a person has chosen for a page. */
export interface EmbedChoice {
  readonly way: 'element' | 'frame';
  readonly language: 'page' | 'en' | 'es';
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  readonly parts: ReadonlySet<Part>;
}

/** What is shown where nobody chose. */
export const FIRST_CHOICE: EmbedChoice = {
  way: 'element',
  language: 'page',
  theme: 'auto',
  parts: new Set(['member', 'senators', 'map', 'position']),
};

/** A script of this build and its hash. */
interface EmbedScript {
  readonly file: string;
  readonly integrity: string;
}

export type EmbedScripts = Readonly<Record<EmbedChoice['way'], EmbedScript>>;

/** The list of this build's scripts (embed.json), or null for anything else. */
export function readScripts(data: unknown): EmbedScripts | null {
  if (!isRecord(data)) return null;
  const element = readScript(data['element']);
  const frame = readScript(data['frame']);
  return element === null || frame === null ? null : { element, frame };
}

function readScript(value: unknown): EmbedScript | null {
  if (!isRecord(value)) return null;
  const { file, integrity } = value;
  // They become code on somebody's page: nothing that could end an attribute.
  if (!isText(file) || !/^[\w.-]+\.js$/.test(file)) return null;
  if (!isText(integrity) || !/^sha384-[\w+/=]+$/.test(integrity)) return null;
  return { file, integrity };
}

/** The attributes of a choice; what is as it is by itself is left out. */
export function attributesOf(choice: EmbedChoice): Readonly<Record<string, string>> {
  const { way, language, theme, parts } = choice;
  const shown = PARTS.filter((part) => parts.has(part));
  const isUsual = PARTS.every((part) => parts.has(part) === FIRST_CHOICE.parts.has(part));
  return {
    ...(language === 'page' ? {} : { lang: language }),
    ...(theme === 'auto' ? {} : { theme }),
    ...(isUsual ? {} : { show: shown.join(' ') || 'none' }),
    ...(way === 'frame' && parts.has('position') ? { position: '' } : {}),
  };
}

/** The name of the element that a choice puts into a page. */
export function elementName({ way }: EmbedChoice): string {
  return way === 'element' ? 'pocket-district' : 'pocket-district-frame';
}

/**
 * What is to be pasted. `siteUrl` is the absolute address of this app's folder; `linkText` stands in
 * the page until the script runs, and for good where it may not.
 */
export function snippetFor(
  choice: EmbedChoice,
  scripts: EmbedScripts,
  siteUrl: string,
  linkText: string,
): string {
  const name = elementName(choice);
  const attributes = Object.entries(attributesOf(choice))
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${value}"`))
    .join('');
  const { file, integrity } = scripts[choice.way];
  const kind = choice.way === 'element' ? 'type="module"' : 'async';
  const link = `<a href="${siteUrl}">${linkText}</a>`;
  return `<${name}${attributes}>${link}</${name}>
${choice.way === 'frame' ? `<noscript>${link}</noscript>\n` : ''}<script ${kind} src="${siteUrl}embed/${file}"
  integrity="${integrity}" crossorigin="anonymous"></script>
`;
}
