type Child = Node | string | null;

/** Attributes; `null` and `false` leave one out, and a function listens to the event of its name. */
type Attributes = Readonly<Record<string, string | boolean | null | ((event: Event) => void)>>;

/**
 * An element with the class and the part of this name, which are the same throughout the widget: what
 * its own style sheet can name, a page can too. Texts are only ever texts.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name !== '') {
    made.className = name;
    made.setAttribute('part', name);
  }
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (typeof value === 'string') made.setAttribute(key, value);
    else if (value === true) made.setAttribute(key, '');
  }
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A link that opens beside the page. Null for what is no web address: a roster is data, not code. */
export function outsideLink(url: string | null, text: string, about: string): HTMLElement | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const attributes = { href: url, target: '_blank', rel: 'noopener noreferrer' };
  return el('a', 'link', { ...attributes, 'aria-label': `${text}: ${about}` }, text);
}
