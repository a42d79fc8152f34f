import { PocketDistrictElement } from '../element.ts';
import { EVENTS, readMessage, SETTINGS, STYLES } from './protocol.ts';

/*
 * The page in the frame: one element, and what goes to and from the page around it. The first page
 * that answers the greeting is the host; nobody else is listened to, and nobody else is told anything.
 */

// A colour, a length or a list of fonts: nothing that fetches.
const STYLE_VALUE = /^(?!.*(url|image|src)\s*\()[\w\s#%.,()+*/"'-]{1,200}$/i;

/** Begins to listen and to tell. */
function startFrame(element: HTMLElement): void {
  let hostOrigin: string | null = null;
  let latest: Readonly<Record<string, unknown>> | null = null;
  const waiting: object[] = [];
  const tellHost = (message: object): void => {
    if (hostOrigin === null) waiting.push(message);
    // A page without an origin of its own, such as one in a sandbox, can only be told by a star.
    else parent.postMessage(message, hostOrigin === 'null' ? '*' : hostOrigin);
  };

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || parent === window) return;
    if (hostOrigin !== null && origin !== hostOrigin) return;
    const message = readMessage(data);
    if (message?.['pocketDistrict'] !== 'settings') return;
    hostOrigin = origin;
    for (const kept of waiting.splice(0)) tellHost(kept);
    // Of a flood only the last one counts, once a picture.
    if (latest === null) {
      requestAnimationFrame(() => {
        if (latest !== null) apply(element, latest);
        latest = null;
      });
    }
    latest = message;
  });

  for (const name of EVENTS) {
    element.addEventListener(name, (event) => {
      tellHost({ pocketDistrict: 'event', name, detail: (event as CustomEvent).detail });
    });
  }
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tellHost({ pocketDistrict: 'size', height });
  }).observe(element);

  if (parent !== window) parent.postMessage({ pocketDistrict: 'hello' }, '*');
}

function apply(element: HTMLElement, message: Readonly<Record<string, unknown>>): void {
  const settings = asRecord(message['settings']);
  for (const name of SETTINGS) {
    const value = settings[name];
    if (typeof value === 'string' && value.length <= 200) setIfOther(element, name, value);
    else element.removeAttribute(name);
  }
  document.documentElement.lang = element.lang || 'en';
  const styles = asRecord(message['styles']);
  for (const name of STYLES) {
    const value = styles[name];
    const good = typeof value === 'string' && STYLE_VALUE.test(value) ? value : '';
    element.style.setProperty(`--pocket-district-${name}`, good);
  }
}

function setIfOther(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

const body = new CSSStyleSheet();
body.replaceSync('body{margin:0}');
document.adoptedStyleSheets = [body];
customElements.define('pocket-district', PocketDistrictElement);
const element = document.querySelector<HTMLElement>('pocket-district');
if (element !== null) startFrame(element);
