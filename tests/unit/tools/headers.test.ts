import { describe, expect, it } from 'vitest';
import { basePath } from '../../../tools/base-path.ts';
import { headersFor, hostHeadersFile, metaPolicy } from '../../../tools/headers.ts';

describe('headers of the site', () => {
  it('give every file the strict policy, and what does not exist too', () => {
    for (const path of ['/', '/assets/a-1.js', '/nothing']) {
      const policy = headersFor(path, '/')['Content-Security-Policy'];
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe');
    }
  });

  it('let nobody frame the app, and everybody the widget', () => {
    const policy = (path: string) => headersFor(path, '/district/')['Content-Security-Policy'];
    for (const path of ['/district/', '/district/index.html']) {
      expect(policy(path)).toContain("frame-ancestors 'none'");
    }
    expect(policy('/district/widget.html')).not.toContain('frame-ancestors');
    expect(policy('/district/widget.html')).toContain("default-src 'self'");
  });

  it('let other origins read what the widget loads, and nothing else', () => {
    const origin = (path: string) => headersFor(path, '/')['Access-Control-Allow-Origin'];
    for (const path of ['/embed/a-1.js', '/pocket-district.js', '/snapshot/manifest.json']) {
      expect(origin(path), path).toBe('*');
    }
    for (const path of ['/', '/sw.js', '/assets/a-1.js', '/widget.html']) {
      expect(origin(path), path).toBeUndefined();
    }
  });

  it('keep for ever only what carries a hash in its name', () => {
    const cache = (path: string) => headersFor(path, '/district/')['Cache-Control'];
    expect(cache('/district/assets/a-1.js')).toContain('immutable');
    expect(cache('/district/snapshot/zips-1.pack')).toContain('immutable');
    for (const path of ['', 'index.html', 'sw.js', 'snapshot/manifest.json']) {
      expect(cache(`/district/${path}`)).toBe('no-cache');
    }
    expect(cache('/district/icons/icon.svg')).toBeUndefined();
  });

  it('say the same to a host, under its base', () => {
    const file = hostHeadersFile('/district/');
    expect(file).toContain('/district/*\n  Content-Security-Policy: default-src');
    expect(file).toContain('\n\n/district/sw.js\n  Cache-Control: no-cache\n');
  });

  it('leave out of the page what a page cannot say', () => {
    expect(metaPolicy()).not.toContain('frame-ancestors');
    expect(metaPolicy()).toContain("object-src 'none'");
  });
});

describe('the base path', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['district', '/district/'],
    ['/a/b', '/a/b/'],
  ])('reads %j as %s', (given, base) => {
    expect(basePath(given)).toBe(base);
  });

  it('refuses what is not a path', () => {
    expect(() => basePath('https://example.org/')).toThrow('not a path');
  });
});
