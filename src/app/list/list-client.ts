import type { ListShape } from '../../list/list-shape.ts';
import type { Manifest, PackEntry } from '../../shared/manifest.ts';
import type { Plan } from '../../shared/plan.ts';
import type {
  FromListWorker,
  ListFailure,
  ListWishes,
  Looked,
  ResultNotes,
  ToListWorker,
} from './list-messages.ts';

export interface ListProgress {
  readonly rows: number;
  readonly bytesRead: number;
}

/** Why the worker gave up. */
export class ListTrouble extends Error {
  readonly code: ListFailure;

  constructor(code: ListFailure) {
    super(code);
    this.code = code;
  }
}

type Answer = Extract<FromListWorker, { type: 'looked' | 'done' }>;

/** The worker for lists, as the page sees it: one question at a time. */
export class ListClient {
  readonly #worker: Worker;
  readonly #packFile: (entry: PackEntry) => Promise<Uint8Array | null>;
  #settle: ((answer: Answer | ListTrouble) => void) | null = null;
  #onProgress: ((progress: ListProgress) => void) | null = null;

  constructor(
    manifest: Manifest,
    packFile: (entry: PackEntry) => Promise<Uint8Array | null>,
    makeWorker: () => Worker,
  ) {
    this.#packFile = packFile;
    this.#worker = makeWorker();
    this.#worker.onmessage = ({ data }: MessageEvent<FromListWorker>) => this.#hear(data);
    this.#worker.onerror = () => this.#settle?.(new ListTrouble('internal'));
    this.#tell({ type: 'open', manifest });
  }

  /** Rejects with a ListTrouble. */
  async look(list: Blob, wishes: ListWishes): Promise<Looked> {
    const answer = await this.#ask({ type: 'look', list, wishes });
    if (answer.type !== 'looked') throw new ListTrouble('internal');
    return answer.looked;
  }

  /** Rejects with a ListTrouble; never settles once the client has been stopped. */
  async run(
    order: {
      readonly list: Blob;
      readonly name: string;
      readonly shape: ListShape;
      readonly plan: Plan;
      readonly keep: boolean;
    },
    onProgress: (progress: ListProgress) => void,
  ): Promise<{ readonly notes: ResultNotes; readonly bytes: Blob | null }> {
    this.#onProgress = onProgress;
    const answer = await this.#ask({ type: 'run', ...order });
    if (answer.type !== 'done') throw new ListTrouble('internal');
    return answer;
  }

  stop(): void {
    this.#settle = null;
    this.#worker.terminate();
  }

  #ask(message: ToListWorker): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#settle = (answer) => {
        this.#settle = null;
        if (answer instanceof ListTrouble) reject(answer);
        else resolve(answer);
      };
      this.#tell(message);
    });
  }

  #tell(message: ToListWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromListWorker): void {
    switch (message.type) {
      case 'need-pack':
        this.#packFile(message.entry)
          .catch(() => null)
          .then((file) => this.#tell({ type: 'pack', id: message.id, file }));
        break;
      case 'progress':
        this.#onProgress?.(message);
        break;
      case 'failed':
        this.#settle?.(new ListTrouble(message.code));
        break;
      default:
        this.#settle?.(message);
    }
  }
}
