import { EVENTS, readMessage, SETTINGS, STYLES } from './protocol.ts';

const NAME = 'pocket-district-frame';
// Apart, or the bundler would look for the file. A classic script knows itself only while it runs, and a
// module, which some make of this one, has to look for itself.
const SCRIPT_URL = (
  (document.currentScript as HTMLScriptElement | null) ??
  [...document.scripts].find(({ src }) => /\/embed(-[^/]*)?\.js$/.test(src))
)?.src;
/** Beside the page, or in the folder of the files with hashes in their names. */
const FRAME_URL = new URL(
  /\/embed\/[^/]*$/.test(SCRIPT_URL ?? '') ? '../widget.html' : 'widget.html',
  SCRIPT_URL ?? location.href,
);
/** A page in a sandbox makes its frames nobody's too, and they can only be told by a star. */
const FRAME_ORIGIN = self.origin === 'null' ? 'null' : FRAME_URL.origin;
const HELLO_LIMIT_MS = 20_000;
const MOST_PIXELS = 20_000;
const TITLES: Readonly<Record<string, string>> = {
  en: 'Find your congressional district',
  es: 'Encuentre su distrito del Congreso',
};
const DETAILS: Readonly<Record<string, RegExp>> = {
  code: /^[A-Z]{2}-(AL|\d{1,2})$|^[a-z-]{1,40}$/,
  geoid: /^\d{4}$/,
  ocdId: /^ocd-division\/[\w:/-]{1,80}$/,
  plan: /^1[12]\d$/,
  certainty: /^[a-z]{1,20}$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

/**
 * `<pocket-district-frame>`: the widget in a frame of its own origin, where this page can read nothing
 * of what is typed. Attributes as `<pocket-district>` has them, and `position`: lets it ask where the
 * person is. What stands inside of the element is shown until the frame is there.
 */
class FrameElement extends HTMLElement {
  static readonly observedAttributes = [...SETTINGS, 'position', 'title'];
  #frame: HTMLIFrameElement | null = null;
  #limit: ReturnType<typeof setTimeout> | undefined;
  #failed = false;
  #isHere = false;
  readonly #hear = (event: MessageEvent) => this.#heard(event);
  readonly #page = new MutationObserver(() => this.#follow());

  connectedCallback(): void {
    for (const name of PROPERTIES) takeEarly(this, name);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const frame = document.createElement('iframe');
    this.#frame = frame;
    this.#isHere = false;
    this.#name();
    frame.referrerPolicy = 'no-referrer';
    if (this.hasAttribute('position')) frame.allow = 'geolocation';
    frame.style.cssText = `display:block;width:100%;min-width:240px;border:0;height:${this.hasAttribute('zip') ? 760 : 200}px;visibility:hidden`;
    frame.src = FRAME_URL.href;
    this.style.display = 'block';
    root.replaceChildren(document.createElement('slot'), frame);
    addEventListener('message', this.#hear);
    this.#page.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#limit = setTimeout(() => this.#fail(), HELLO_LIMIT_MS);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#page.disconnect();
    clearTimeout(this.#limit);
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback(name: string): void {
    if (this.#frame === null) return;
    if (name === 'position') {
      // A permission holds from the loading of a frame on.
      this.disconnectedCallback();
      if (this.isConnected) this.connectedCallback();
    } else this.#follow();
  }

  /** Hands on what the page says by now. */
  #follow(): void {
    this.#name();
    if (this.#isHere) this.#send();
  }

  #name(): void {
    if (this.#frame !== null) this.#frame.title = this.title || TITLES[this.#language()] || '';
  }

  #heard({ source, origin, data }: MessageEvent): void {
    const frame = this.#frame;
    if (frame === null || source !== frame.contentWindow || origin !== FRAME_ORIGIN) return;
    const message = readMessage(data);
    if (message === null) return;
    const { pocketDistrict: kind, height, name, detail } = message;
    if (kind === 'hello') {
      clearTimeout(this.#limit);
      this.#isHere = true;
      this.shadowRoot?.querySelector('slot')?.remove();
      frame.style.visibility = '';
      frame.style.display = 'block'; // on a slow connection it had been given up
      this.#send();
    } else if (kind === 'size') {
      if (typeof height === 'number' && height > 0 && height <= MOST_PIXELS) {
        frame.style.height = `${Math.ceil(height)}px`;
      }
    } else if (kind === 'event') this.#tell(name, detail);
  }

  #tell(name: unknown, detail: unknown): void {
    if (!EVENTS.some((known) => known === name) || typeof detail !== 'object') return;
    const read: Record<string, string | number> = {};
    for (const key of Object.keys(DETAILS)) {
      const value: unknown = (detail as Record<string, unknown> | null)?.[key];
      if (value === undefined) continue;
      if (!DETAILS[key]?.test(String(value))) return;
      read[key] = key === 'plan' ? Number(value) : String(value);
    }
    const init = { detail: Object.freeze(read), bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent(String(name), init));
  }

  #send(): void {
    const settings: Record<string, string | null> = {};
    for (const name of SETTINGS) settings[name] = this.getAttribute(name);
    settings['lang'] = this.#language();
    const computed = getComputedStyle(this);
    const styles: Record<string, string> = {};
    for (const name of STYLES) {
      const value = computed.getPropertyValue(`--pocket-district-${name}`).trim();
      if (value !== '') styles[name] = value;
    }
    const message = { pocketDistrict: 'settings', settings, styles };
    const target = FRAME_ORIGIN === 'null' ? '*' : FRAME_ORIGIN;
    this.#frame?.contentWindow?.postMessage(message, target);
  }

  #language(): string {
    const tag = this.closest('[lang]')?.getAttribute('lang') ?? 'en';
    return /^es\b/i.test(tag) ? 'es' : 'en';
  }

  #fail(): void {
    if (this.#frame !== null) this.#frame.style.display = 'none';
    if (this.#failed) return;
    this.#failed = true;
    this.#tell('pocket-district-error', { code: 'host-down' });
  }
}

/** Properties are the attributes; of `position` only whether it is there counts. */
const PROPERTIES = ['zip', 'theme', 'show', 'plan', 'position'] as const;
for (const name of PROPERTIES) {
  const isFlag = name === 'position';
  Object.defineProperty(FrameElement.prototype, name, {
    configurable: true,
    get(this: Element) {
      return isFlag ? this.hasAttribute(name) : (this.getAttribute(name) ?? '');
    },
    set(this: Element, value: unknown) {
      if (value === null || value === undefined || (isFlag && value === false)) {
        this.removeAttribute(name);
      } else this.setAttribute(name, isFlag ? '' : String(value));
    },
  });
}

/** A property that was set before this script came hides the accessor: it is set once more. */
function takeEarly(element: Element, name: string): void {
  if (!Object.hasOwn(element, name)) return;
  const value: unknown = Reflect.get(element, name);
  Reflect.deleteProperty(element, name);
  Reflect.set(element, name, value);
}

/** The element of the other script stays empty under this one. */
function hintAtMixUp(): void {
  const other = 'pocket-district';
  if (document.querySelector(other) === null || customElements.get(other) !== undefined) return;
  console.warn(`embed.js makes <${NAME}>; <${other}> needs pocket-district.js (docs/embed.md).`);
}

if (document.readyState === 'complete') hintAtMixUp();
else addEventListener('load', hintAtMixUp, { once: true });
if (customElements.get(NAME) === undefined) customElements.define(NAME, FrameElement);
