declare module 'autocannon' {
  interface Request {
    readonly method?: 'GET';
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
  }
  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    readonly requests: readonly Request[];
  }
  /** Milliseconds. */
  interface Latency {
    readonly p50: number;
    readonly p97_5: number;
    readonly p99: number;
    readonly max: number;
  }
  interface Result {
    readonly latency: Latency;
    readonly requests: { readonly total: number; readonly average: number };
    readonly throughput: { readonly average: number };
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
