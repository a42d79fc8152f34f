import { afterEach, expect, it, vi } from 'vitest';
import type { Announcement } from '../../../src/shared/worker-messages.ts';
import { joinAnnouncements } from '../../../src/update/announcements.ts';
import { ok } from './world.ts';

afterEach(() => vi.unstubAllGlobals());

const READY = ok('ready', 'aaaa') as Announcement;

it('an announcement reaches the other contexts of the same app, and no others', async () => {
  const heard: [string, unknown][] = [];
  const join = (who: string, scope: string) =>
    joinAnnouncements(scope, (data) => heard.push([who, data]));
  const members = [join('teller', '/a/'), join('listener', '/a/'), join('stranger', '/b/')];
  members[0]?.tell(READY);
  await vi.waitFor(() => expect(heard).toEqual([['listener', READY]]));
  for (const member of members) member.close();
});

it('an announcement after the end of the page is dropped without an exception', () => {
  const left = joinAnnouncements('/', null);
  left.close();
  expect(() => left.tell(READY)).not.toThrow();
});

it('a browser without a channel tells nobody', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const alone = joinAnnouncements('/', () => undefined);
  expect(() => alone.tell(READY)).not.toThrow();
  alone.close();
});
