import type { Search } from '../../core/search/search.ts';
import { type OpenedSearch, openSearch } from '../../lib/open-search.ts';
import type { SnapshotSource } from '../../lib/snapshot-source.ts';
import { ES_STATES } from '../../shared/es-states.ts';
import { Failure } from '../../shared/failure.ts';
import type { AskMessage, OpenMessage, Questions, ReplyMessage } from './protocol.ts';

/*
 * Search by name, off the thread that draws: making the index takes an old phone a second or two. It
 * reads no store: the page sends it the files, so that both speak of the same snapshot.
 */

let opened: Promise<OpenedSearch> | null = null;
let whole = false;
/** Without places, which take the longest; null where there is nothing at all. */
let early: Promise<Search | null> = Promise.resolve(null);

addEventListener('message', ({ data }: MessageEvent<OpenMessage | AskMessage>) => {
  if (data.type === 'ask') return void reply(data);
  early = new Promise((resolve) => {
    opened = open(data, resolve);
    // What asks for the whole hears of the failure.
    opened.catch(() => resolve(null));
  });
});

/** Single letters find the most, and are met by code that the browser has not got quick yet. */
const FIRST_LETTERS = ['s', 'ma', 'san f', 'portlnd'];

async function open(
  message: OpenMessage,
  onEarly: (search: Search) => void,
): Promise<OpenedSearch> {
  const made = await openSearch(sentSource(message), {
    plan: message.plan,
    stateNames: Object.entries(ES_STATES),
    onEarly,
  });
  for (const text of FIRST_LETTERS) made.search.find(text);
  whole = true;
  return made;
}

function sentSource({ manifest, files }: OpenMessage): SnapshotSource {
  return {
    layer: 'memory',
    manifest: async () => manifest,
    async pack({ name, sha256 }) {
      const file = files.get(sha256);
      if (file !== undefined) return file;
      throw new Failure('pack-missing', `the page has not sent ${name}`, name);
    },
  };
}

async function reply({ id, kind, ask }: AskMessage): Promise<void> {
  if (kind === 'find' && !whole) {
    const { text, home } = ask as Questions['find']['ask'];
    const groups = (await early)?.find(text, { home });
    if (groups !== undefined && !whole) {
      postMessage({ id, answer: groups, early: true } satisfies ReplyMessage);
    }
  }
  let answer: ReplyMessage['answer'];
  try {
    if (opened === null) throw new TypeError('asked before it was opened');
    answer = answerTo(await opened, kind, ask);
  } catch (error) {
    // Before the places have come that is nothing to report.
    if (!(error instanceof Failure && error.code === 'pack-missing')) console.error(error);
  }
  postMessage({ id, answer, early: false } satisfies ReplyMessage);
}

function answerTo(
  { search, gazetteer }: OpenedSearch,
  kind: AskMessage['kind'],
  ask: AskMessage['ask'],
): ReplyMessage['answer'] {
  if (kind === 'find') {
    const { text, home } = ask as Questions['find']['ask'];
    return search.find(text, { home });
  }
  if (kind === 'area') {
    const { kind: of, state, name } = ask as Questions['area']['ask'];
    const area = gazetteer.area(of, state, name);
    return area === null ? null : gazetteer.facts(area);
  }
  return gazetteer.ofDistrict((ask as Questions['district']['ask']).code);
}
