import { describe, expect, it } from 'vitest';
import { connectSources, metaPolicy } from '../../../tools/headers.ts';

describe('where a page may send to', () => {
  it('is the site itself', () => {
    expect(metaPolicy()).toContain("connect-src 'self';");
    expect(connectSources('')).toBe("'self'");
  });

  it('is one more origin where the host has named an address for numbers', () => {
    expect(connectSources('https://numbers.example.org/in?site=1')).toBe(
      "'self' https://numbers.example.org",
    );
  });

  it.each(['numbers.example.org', 'http://numbers.example.org/', 'javascript:alert(1)'])(
    'is never %s, which could be read on the way or is no address',
    (address) => {
      expect(() => connectSources(address)).toThrow('VITE_NUMBERS_URL is an https address');
    },
  );
});
