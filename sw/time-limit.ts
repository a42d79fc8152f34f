// The largest file of the shell takes some five seconds over slow 2G.
const FILE_LIMIT_MS = 60_000;

/**
 * Ends the download of a file of the shell that takes too long, also when the server goes silent in
 * mid-body: else the worker would be installing for ever and no better one could come.
 */
export const timeLimit = {
  requestWillFetch: async ({ request }: { readonly request: Request }): Promise<Request> => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), FILE_LIMIT_MS);
    return new Request(request, { signal: abort.signal });
  },
};
