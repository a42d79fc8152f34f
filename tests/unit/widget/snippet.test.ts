import { describe, expect, it } from 'vitest';
import {
  attributesOf,
  type EmbedChoice,
  FIRST_CHOICE,
  readScripts,
  snippetFor,
} from '../../../src/app/embed/snippet.ts';

const SCRIPT = { file: 'pocket-district-0a1b2c.js', integrity: 'sha384-abc+/=' };
const FRAME = { file: 'embed-0a1b2c.js', integrity: 'sha384-def' };

describe('the snippet for a page', () => {
  it('says nothing that is so by itself', () => {
    expect(attributesOf(FIRST_CHOICE)).toEqual({});
  });

  it('says what was chosen', () => {
    const choice: EmbedChoice = {
      way: 'frame',
      language: 'es',
      theme: 'dark',
      parts: new Set(['position', 'member']),
    };
    expect(attributesOf(choice)).toEqual({
      lang: 'es',
      theme: 'dark',
      show: 'member position',
      position: '',
    });
    expect(attributesOf({ ...choice, parts: new Set() })['show']).toBe('none');
  });

  it('has the integrity of its script, and a link for where that may not run', () => {
    const snippet = snippetFor(
      FIRST_CHOICE,
      { element: SCRIPT, frame: FRAME },
      'https://example.org/district/',
      'Look up',
    );
    expect(snippet).toContain('integrity="sha384-abc+/="');
    expect(snippet).toContain('src="https://example.org/district/embed/pocket-district-0a1b2c.js"');
    expect(snippet).toContain('<a href="https://example.org/district/">Look up</a>');
  });

  it('leads those without scripts past the frame', () => {
    const scripts = { element: SCRIPT, frame: FRAME };
    const choice: EmbedChoice = { ...FIRST_CHOICE, way: 'frame' };
    const snippet = snippetFor(choice, scripts, 'https://example.org/', 'Look up');
    expect(snippet).toContain('<noscript><a href="https://example.org/">Look up</a></noscript>');
    expect(snippet).toContain('<script async src="https://example.org/embed/embed-0a1b2c.js"');
  });

  it.each([
    ['no object', []],
    ['a part missing', { element: SCRIPT }],
    ['a file that leads elsewhere', { element: { ...SCRIPT, file: '../x.js' }, frame: FRAME }],
    [
      'a hash that ends its attribute',
      { element: { ...SCRIPT, integrity: 'sha384-"onload=' }, frame: FRAME },
    ],
  ])('is not made from %s', (_, list) => {
    expect(readScripts(list)).toBeNull();
  });
});
