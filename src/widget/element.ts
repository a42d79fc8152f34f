import { planAt } from '../core/plan-clock.ts';
import type { LightSnapshot } from '../lib/open-light.ts';
import type { FailureCode } from '../shared/failure.ts';
import { type SharedData, sharedData } from './data/shared-data.ts';
import { type Certainty, tell } from './events.ts';
import { LaterParts } from './later-parts.ts';
import { en, type Words } from './messages/en.ts';
import { type Language, languageFor, loadWords, WORDS } from './messages/language.ts';
import { type Reading, readBox } from './reading.ts';
import { readPlan, readShown, readTheme } from './settings.ts';
import { type Pick, type Shown, shownFor } from './shown.ts';
import { sheetFor } from './style-sheet.ts';
import { followSurroundings, mayAskPosition, paletteFor } from './surroundings.ts';
import { sourceText, spoken, whereNodes, whoNodes } from './view/answer.ts';
import { el } from './view/el.ts';
import { type Frame, makeFrame, wordFrame } from './view/frame.ts';

// Apart, or the bundler takes the folder for a file to bring along.
const SCRIPT_URL = import.meta.url;
/** The folder of the site that this script comes from: `embed/` lies in it, and `snapshot/`. */
const SITE_URL = new URL('../', SCRIPT_URL).href;
const PROPERTIES = ['zip', 'theme', 'show', 'plan', 'data', 'app'] as const;
/** After such a pause a text is taken as meant, and a mistake in it may be said. */
const SETTLE_MS = 1500;
/** What grows this soon after a touch is no surprise; browsers count a layout's shifts alike. */
const TOUCH_MS = 450;
// Rendering a page on a server imports this file, and has no elements.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * `<pocket-district>`: a ZIP box with the app's answers. Attributes and properties: `zip`, `lang`,
 * `theme`, `show`, `plan`, `data` and `app`; events: see WidgetEvents. Whatever goes wrong, it throws
 * nothing into the page, and leaves a form or what the page put inside of it.
 */
export class PocketDistrictElement extends Base {
  static readonly observedAttributes = [...PROPERTIES, 'lang'];
  #frame: Frame | null = null;
  #data: SharedData | null = null;
  #ends: (() => void)[] = [];
  #words: Words = en;
  #language: Language | null = null;
  #awaitsWords = false;
  #settled = true;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #touchedAtMs = Number.NEGATIVE_INFINITY;
  #pick: Pick | null = null;
  #near: readonly string[] = [];
  #key = '';
  #told = '';
  #toTell: Shown | null = null;
  #ready = false;
  #failed = false;
  #later: LaterParts | null = null;

  get zip(): string {
    return this.getAttribute('zip') ?? '';
  }
  set zip(value: string) {
    this.#reflect('zip', value);
  }
  get theme(): string {
    return readTheme(this.getAttribute('theme'));
  }
  set theme(value: string) {
    this.#reflect('theme', value);
  }
  get show(): string {
    return this.getAttribute('show') ?? '';
  }
  set show(value: string) {
    this.#reflect('show', value);
  }
  get plan(): string {
    return this.getAttribute('plan') ?? '';
  }
  set plan(value: string | number) {
    this.#reflect('plan', value);
  }
  get data(): string {
    return this.#address('data').replace(/\/?$/, '/');
  }
  set data(value: string) {
    this.#reflect('data', value);
  }
  get app(): string {
    return this.#address('app');
  }
  set app(value: string) {
    this.#reflect('app', value);
  }

  connectedCallback(): void {
    this.#safely(() => {
      this.#takeEarlyProperties();
      if (this.#frame === null) this.#build();
      this.#adoptStyle();
      this.#ends.push(followSurroundings(() => this.#safely(() => this.#render())));
      this.#joinData();
      this.#render();
    });
  }

  disconnectedCallback(): void {
    this.#safely(() => {
      for (const end of this.#ends.splice(0)) end();
      clearTimeout(this.#settling);
      this.#later?.close();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || this.#frame === null) return;
    this.#safely(() => {
      if (name === 'zip') this.#put(now ?? '');
      if (name === 'data' && this.isConnected) this.#joinData();
      this.#render();
    });
  }

  /** A property that was set before this script came hides the accessor: it is set once more. */
  #takeEarlyProperties(): void {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      this.#reflect(name, value);
    }
  }

  #reflect(name: string, value: unknown): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }

  #address(name: 'data' | 'app'): string {
    try {
      const text = this.getAttribute(name)?.trim() || SITE_URL;
      const url = new URL(text, document.baseURI);
      return /^https?:$/.test(url.protocol) && !/\s/.test(text) ? url.href : SITE_URL;
    } catch {
      return SITE_URL;
    }
  }

  #build(): void {
    const frame = makeFrame();
    this.#later = new LaterParts({
      onChange: () => this.#safely(() => this.#render()),
      onFound: (codes, how) => this.#safely(() => this.#found(codes, how)),
    });
    const { form, input, where, box } = frame;
    const listen = (target: EventTarget, type: string, hear: (event: Event) => void) =>
      target.addEventListener(type, (event) => this.#safely(() => hear(event)));
    listen(form, 'submit', (event) => {
      event.preventDefault();
      this.#settle();
    });
    listen(input, 'input', () => this.#typed());
    listen(input, 'change', () => this.#settle());
    listen(where, 'click', () => this.#later?.locate());
    for (const touch of ['pointerdown', 'keydown', 'input']) {
      listen(box, touch, () => {
        this.#touchedAtMs = performance.now();
        frame.result.classList.remove('locked');
      });
    }
    frame.input.value = this.zip;
    wordFrame(frame, en, 'en');
    frame.link.href = SITE_URL;
    // Last: until here, what the page put inside of the element is what people see.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.append(box);
    this.#frame = frame;
  }

  #adoptStyle(): void {
    const sheet = sheetFor(this.ownerDocument);
    if (this.shadowRoot !== null && sheet !== null) this.shadowRoot.adoptedStyleSheets = [sheet];
  }

  #joinData(): void {
    const data = sharedData(this.data);
    if (data !== this.#data) {
      this.#ready = false;
      this.#failed = false;
    }
    this.#data = data;
    const [surroundings, ...others] = this.#ends;
    for (const end of others) end();
    const release = data.use(() => this.#safely(() => this.#render()));
    this.#ends = surroundings === undefined ? [release] : [surroundings, release];
  }

  #typed(): void {
    clearTimeout(this.#settling);
    this.#settled = false;
    this.#forget();
    this.#settling = setTimeout(() => this.#safely(() => this.#settle()), SETTLE_MS);
    this.#render();
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#settled = true;
    this.#render();
  }

  /** Puts a text into the box as if it was typed and meant. */
  #put(text: string): void {
    if (this.#frame !== null) this.#frame.input.value = text;
    this.#settled = true;
    this.#forget();
  }

  #forget(): void {
    this.#pick = null;
    this.#near = [];
    this.#later?.close();
  }

  #found(codes: readonly string[], how: Pick['certainty']): void {
    const [code] = codes;
    const reading = this.#reading();
    const shown = this.#shown(reading, null);
    const ofZip = shown.kind === 'several' ? shown.districts.map((district) => district.code) : [];
    const isSure = codes.length === 1 && code !== undefined;
    if (how === 'position' && codes.length > 0 && !codes.every((one) => ofZip.includes(one))) {
      // The person stands elsewhere than in the ZIP that was typed: the position is the answer.
      if (this.#frame !== null) this.#frame.input.value = '';
      this.#near = isSure ? [] : codes;
      this.#pick = isSure ? { code, certainty: how } : null;
    } else if (isSure && ofZip.includes(code)) this.#pick = { code, certainty: how };
    else this.#pick = null;
    this.#render();
  }

  #reading(): Reading {
    return readBox(this.#frame?.input.value ?? '', this.#settled);
  }

  #shown(reading: Reading, pick: Pick | null): Shown {
    return shownFor(reading, pick, this.#near, this.#light());
  }

  /** What answers: the plan that the page asks for, else the one of the Congress that sits now. */
  #light(): LightSnapshot | null {
    const { opened } = this.#data?.state ?? { opened: null };
    if (this.#data === null || opened === null) return null;
    const asked = readPlan(this.getAttribute('plan'));
    return this.#data.lightFor(asked ?? planAt(Date.now(), opened.manifest.date));
  }

  #render(): void {
    const frame = this.#frame;
    const data = this.#data;
    if (frame === null || data === null || !this.isConnected) return;
    this.#followLanguage();
    const words = this.#words;
    const { failure } = data.state;
    const light = this.#light();
    const parts = readShown(this.getAttribute('show'));
    const reading = this.#reading();
    const shown = this.#shown(reading, this.#pick);
    const palette = paletteFor(readTheme(this.getAttribute('theme')));
    frame.box.className = `box ${palette}`;
    frame.where.hidden = !parts.has('position') || !mayAskPosition();
    frame.input.setAttribute('aria-invalid', String(shown.kind === 'misread'));
    frame.link.href = this.#appLink(reading);
    frame.result.classList.toggle('has-member', parts.has('member'));
    frame.result.classList.toggle('has-senators', parts.has('senators'));

    const trouble = light === null && reading.kind !== 'misread' ? failure : null;
    const isSure = trouble === null && /^(waiting|one|several)$/.test(shown.kind);
    frame.result.classList.toggle('reserved', isSure);
    const key = [
      JSON.stringify(shown, (name, value) => (name === 'extent' ? undefined : value)),
      this.#language,
      light?.plan,
      trouble,
      [...parts].join(),
    ].join(' ');
    if (key !== this.#key) {
      this.#key = key;
      this.#fill(frame, shown, trouble);
      frame.source.textContent = light === null ? '' : sourceText(words, light);
      frame.said.textContent = trouble === null ? spoken(words, shown) : words.failures[trouble];
      if (performance.now() - this.#touchedAtMs > TOUCH_MS) frame.result.classList.add('locked');
    }
    const answer = 'answer' in shown && shown.answer?.status === 'found' ? shown.answer : null;
    const seat = shown.kind === 'one' ? light?.seats.get(shown.district.code) : undefined;
    this.#later?.render(frame, {
      data,
      light,
      words,
      language: this.#language ?? 'en',
      answer: answer !== null && answer.districts.length > 1 ? answer : null,
      offersMap: parts.has('map'),
      member: parts.has('offices') ? (seat?.member ?? null) : null,
    });
    this.#tellWhatIsNew(shown, failure);
  }

  #fill({ answer, people }: Frame, shown: Shown, trouble: FailureCode | null): void {
    const words = this.#words;
    const light = this.#light();
    people.replaceChildren();
    if (trouble !== null) {
      const refusal = this.#data?.state.refusal;
      answer.replaceChildren(
        el('p', 'trouble', {}, words.failures[trouble]),
        refusal === undefined
          ? this.#button(words.retry, () => this.#data?.retry())
          : el('p', 'soft', {}, refusal[this.#language ?? 'en']),
      );
    } else if (shown.kind === 'nothing') answer.replaceChildren();
    else if (shown.kind === 'waiting') answer.replaceChildren(el('p', 'soft', {}, words.waiting));
    else if (shown.kind === 'misread') {
      const { reason, suggestion } = shown;
      answer.replaceChildren(el('p', 'trouble', {}, words.misread[reason]));
      if (suggestion !== null) {
        answer.append(
          this.#button(words.didYouMean(suggestion), () => {
            this.#put(suggestion);
            this.#render();
          }),
        );
      }
    } else if (light !== null) {
      const parts = readShown(this.getAttribute('show'));
      const actions = {
        pick: (code: string) => this.#safely(() => this.#choose({ code, certainty: 'chosen' })),
        back: () => this.#safely(() => this.#choose(null)),
      };
      const context = { words, light, parts, actions };
      answer.replaceChildren(...whereNodes(shown, context));
      people.replaceChildren(...whoNodes(shown, context));
    }
  }

  #choose(pick: Pick | null): void {
    this.#pick = pick;
    this.#render();
    // The button that was pressed is gone: the focus goes to what took its place.
    this.#frame?.answer.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
  }

  #button(text: string, onPress: () => void): HTMLElement {
    return el('button', 'button', { type: 'button', click: () => this.#safely(onPress) }, text);
  }

  #appLink(reading: Reading): string {
    return this.app + (reading.kind === 'zip' ? `#/zip/${reading.zip}` : '');
  }

  #followLanguage(): void {
    const wanted = languageFor(this);
    const words = WORDS[wanted];
    if (wanted !== 'en' && words === undefined && !this.#awaitsWords) {
      this.#awaitsWords = true;
      void loadWords(wanted).then(() => {
        this.#awaitsWords = false;
        this.#safely(() => this.#render());
      });
    }
    const frame = this.#frame;
    if (frame === null || (wanted === this.#language && words === this.#words)) return;
    this.#words = words ?? en;
    this.#language = words === undefined ? 'en' : wanted;
    wordFrame(frame, this.#words, this.#language);
  }

  #tellWhatIsNew(shown: Shown, failure: FailureCode | null): void {
    const light = this.#light();
    if (light !== null && !this.#ready) {
      this.#ready = true;
      this.#failed = false;
      tell(this, 'pocket-district-ready', { plan: light.plan, date: light.manifest.date });
    }
    if (light === null && failure !== null) this.#tellFailure(failure);
    // Of what changes within one task only the last is ever seen.
    if (this.#toTell === null) queueMicrotask(() => this.#safely(() => this.#tellDistrict()));
    this.#toTell = shown;
  }

  #tellDistrict(): void {
    const shown = this.#toTell;
    this.#toTell = null;
    const isOne = shown?.kind === 'one';
    const told = isOne ? `${shown.district.code} ${shown.certainty} ${shown.district.plan}` : '';
    if (told === this.#told) return;
    this.#told = told;
    if (!isOne) return;
    const { code, geoid, ocdId, plan } = shown.district;
    const certainty: Certainty = shown.certainty;
    tell(this, 'district-select', { code, geoid, ocdId, plan, certainty });
  }

  #tellFailure(code: FailureCode): void {
    if (this.#failed) return;
    this.#failed = true;
    tell(this, 'pocket-district-error', { code });
  }

  /** Nothing that fails in here goes out into the page: a page can break what we are built on. */
  #safely(work: () => void): void {
    try {
      work();
    } catch {
      try {
        if (this.#frame !== null) {
          this.#frame.answer.textContent = this.#words.failures.internal;
          this.#frame.link.href = SITE_URL;
        }
        this.#tellFailure('internal');
      } catch {
        // Then not even that works here.
      }
    }
  }
}
