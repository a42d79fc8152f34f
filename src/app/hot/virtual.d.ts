declare module 'virtual:hot-answers' {
  import type { ZipFinding } from '../state/finding.ts';

  /** Written by tools/vite/hot-answers.ts; each receipt still lacks the sources. */
  const hot: {
    readonly sources: ZipFinding['receipt']['sources'];
    readonly findings: readonly ZipFinding[];
  };
  export default hot;
}
