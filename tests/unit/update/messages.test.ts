import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnnouncement, readWorkerReply } from '../../../src/update/messages.ts';
import { readPageToWorker } from '../../../src/update/page-message.ts';
import { failed, ok } from './world.ts';

const progress = {
  type: 'download-progress',
  pack: 'zips',
  doneBytes: 10,
  totalBytes: 20,
  donePacks: ['people'],
  underWay: { zips: 5 },
};

describe('a message', () => {
  it.each([
    [readPageToWorker, { type: 'ensure-snapshot', force: true }],
    [readPageToWorker, { type: 'skip-waiting' }],
    [readWorkerReply, { type: 'worker-reply', able: false }],
    [readAnnouncement, progress],
    [readAnnouncement, { ...progress, pack: null }],
    [readAnnouncement, ok('ready', 'aaaa')],
    [readAnnouncement, failed('quota', null, null)],
    [readAnnouncement, failed('pack-corrupt', 'zips', 'aaaa')],
  ])('that is known is read: %#', (read, message) => {
    expect(read(message)).toEqual(message);
    expect(read({ ...message, more: () => 1 })).toEqual(message);
  });

  it.each([
    [readPageToWorker, { type: 'SKIP_WAITING' }],
    [readPageToWorker, { type: 'ensure-snapshot' }],
    [readPageToWorker, { type: 'ensure-snapshot', force: 'yes' }],
    [readWorkerReply, { type: 'worker-reply', able: 1 }],
    [readWorkerReply, { able: true }],
    [readAnnouncement, { ...progress, pack: 7 }],
    [readAnnouncement, { ...progress, doneBytes: 21 }],
    [readAnnouncement, { ...progress, doneBytes: Number.NaN }],
    [readAnnouncement, { ...progress, donePacks: 'zips' }],
    [readAnnouncement, { ...progress, donePacks: [1] }],
    [readAnnouncement, failed('no-such-code', null, null)],
    [readAnnouncement, { type: 'update-status', outcome: 'exploded', snapshotId: 'aaaa' }],
    [readAnnouncement, { type: 'update-status', outcome: 'ready', snapshotId: null }],
  ])('that is nearly one is not: %#', (read, message) => {
    expect(read(message)).toBeNull();
  });

  it('of older code that does not say what is under way is read all the same', () => {
    const { underWay, ...older } = progress;
    expect(underWay).toEqual({ zips: 5 });
    expect(readAnnouncement(older)).toEqual({ ...progress, underWay: {} });
    expect(readAnnouncement({ ...progress, underWay: { zips: -1 } })).toMatchObject({
      underWay: {},
    });
  });

  it('may be anything without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        return [readPageToWorker, readWorkerReply, readAnnouncement].every(
          (read) => read(data) === null,
        );
      }),
    );
  });
});
