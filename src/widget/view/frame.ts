import type { Words } from '../messages/en.ts';
import { el } from './el.ts';

/** What stays while answers come and go. */
export interface Frame {
  readonly box: HTMLElement;
  readonly form: HTMLFormElement;
  readonly label: HTMLElement;
  readonly input: HTMLInputElement;
  readonly where: HTMLButtonElement;
  readonly hint: HTMLElement;
  /** Keeps the room that an answer will take. */
  readonly result: HTMLElement;
  readonly answer: HTMLElement;
  readonly solver: HTMLElement;
  readonly people: HTMLElement;
  readonly offices: HTMLElement;
  readonly source: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly official: HTMLElement;
  /** For the ear alone. */
  readonly said: HTMLElement;
}

/** The empty frame, without words. */
export function makeFrame(): Frame {
  const input = el('input', 'input', {
    id: 'zip',
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'postal-code',
    enterkeyhint: 'search',
    spellcheck: 'false',
    'aria-describedby': 'hint',
  });
  const label = el('label', 'label', { for: 'zip' });
  const where = el('button', 'button', { type: 'button' });
  const hint = el('p', 'hint', { id: 'hint' });
  const fields = el('div', 'fields', {}, input, where);
  const form = el('form', 'form', { novalidate: true }, label, fields, hint);
  const answer = el('div', 'answer');
  const solver = el('div', 'solver');
  const people = el('div', 'people');
  const offices = el('div', '');
  const source = el('p', 'source');
  const result = el('div', 'result', {}, answer, solver, people, offices, source);
  const link = el('a', 'link', { target: '_blank', rel: 'noopener' });
  const official = el('span', '');
  const foot = el('p', 'foot', {}, link, official);
  const said = el('p', 'said', { role: 'status' });
  const box = el('div', 'box', {}, form, result, foot, said);
  return {
    box,
    form,
    label,
    input,
    where,
    hint,
    result,
    answer,
    solver,
    people,
    offices,
    source,
    link,
    official,
    said,
  };
}

/** Puts the words of a language into the frame. */
export function wordFrame(frame: Frame, words: Words, language: string): void {
  frame.box.lang = language;
  frame.label.textContent = words.label;
  frame.where.textContent = words.where;
  frame.hint.textContent = words.hint;
  frame.link.textContent = words.app;
  frame.official.textContent = words.notOfficial;
}
