import { expect, notes, openHost, pageWith, strictPolicy, test, typeZip } from './test.ts';

const ELEMENT = '<pocket-district><a href="https://example.org/">Look it up</a></pocket-district>';

test('answers a ZIP on another origin, with integrity, under a strict policy', async ({
  page,
  host,
  site,
}) => {
  await openHost(page, host, pageWith(site, ELEMENT), {
    'content-security-policy': strictPolicy(site),
  });
  await typeZip(page, '82001');
  await expect(page.getByRole('heading', { name: 'Wyoming at large' })).toBeVisible();
  await expect(page.getByText('Senior senator')).toBeVisible();
  const seen = await notes(page);
  expect(seen.errors).toEqual([]);
  expect(seen.violations).toEqual([]);
  expect(seen.events.map(([name]) => name)).toEqual(['pocket-district-ready', 'district-select']);
  expect(seen.events[1]?.[1]).toEqual({
    code: 'WY-AL',
    geoid: '5600',
    ocdId: 'ocd-division/country:us/state:wy',
    plan: 119,
    certainty: 'certain',
  });
});
