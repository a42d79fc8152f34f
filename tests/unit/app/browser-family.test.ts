import { describe, expect, it } from 'vitest';
import { browserFamily } from '../../../src/app/doorstep/browser-family.ts';

const AGENTS = {
  'safari-phone':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  'safari-mac':
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
  samsung:
    'Mozilla/5.0 (Linux; Android 14; SM-S911U) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36',
  'firefox-phone': 'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
  'chromium-phone':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
  chromium:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
  other: 'Lynx/2.9.0',
};

describe('the help for a refused position', () => {
  it('is that of the browser in hand', () => {
    for (const [family, agent] of Object.entries(AGENTS)) {
      expect(browserFamily(agent, 0)).toBe(family);
    }
  });

  it('is that of an iPhone in every browser there, and on an iPad that says it is a Mac', () => {
    const chrome = `${AGENTS['safari-phone']} CriOS/130.0`;
    expect(browserFamily(chrome, 5)).toBe('safari-phone');
    expect(browserFamily(AGENTS['safari-mac'], 5)).toBe('safari-phone');
  });
});
