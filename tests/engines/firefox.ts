import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { type Engine, within } from './engine.ts';

const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** Firefox over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  missing: () =>
    existsSync(FIREFOX) ? null : `there is no ${FIREFOX} (FIREFOX_PATH names another)`,
  async start() {
    const browser = await within(
      'start',
      launch({ browser: 'firefox', executablePath: FIREFOX, headless: true }),
    );
    const page = await browser.newPage();
    return {
      async open(url) {
        // An address that differs by its fragment alone would load nothing.
        await within('open', page.goto('about:blank'));
        await within('open', page.goto(url, { waitUntil: 'load' }));
      },
      run: (body) => within('run', page.evaluate(`(async () => {${body}})()`)),
      close: () => browser.close(),
    };
  },
};
