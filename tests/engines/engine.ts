/** A browser that is not Chromium, with as much of it as the core set needs. */
export interface Engine {
  readonly name: string;
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  /** Why it cannot run here, or null. */
  missing(): string | null;
  start(): Promise<Tab>;
}

/** The one page of a browser with a fresh profile. */
export interface Tab {
  open(url: string): Promise<void>;
  /** Runs the body of an async function in the page; what it returns must be JSON. */
  run(body: string): Promise<unknown>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** What does not answer within this time hangs: WebKit's driver does not fail, it falls silent. */
const STEP_LIMIT_MS = 30_000;

/** The same promise, but one that ends. */
export async function within<T>(what: string, step: Promise<T>): Promise<T> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new Error(`${what}: no answer`)), STEP_LIMIT_MS);
  });
  try {
    return await Promise.race([step, silent]);
  } finally {
    clearTimeout(limit);
  }
}
