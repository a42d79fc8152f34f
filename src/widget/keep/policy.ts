import type { Refusal } from '../data/shared-data.ts';

/** Watches whether the page's own Content-Security-Policy keeps the data out. */
export interface PolicyWatch {
  /** Whether it has: then it does so for as long as the page is open, and each try is one more report. */
  readonly refuses: () => boolean;
  readonly stop: () => void;
}

/** Begins to listen; `dataUrl` is the absolute address of the folder that the data comes from. */
export function watchPolicy(dataUrl: string): PolicyWatch {
  let refuses = false;
  const hear = (event: SecurityPolicyViolationEvent): void => {
    const { disposition, effectiveDirective, blockedURI } = event;
    if (disposition !== 'enforce' || effectiveDirective !== 'connect-src') return;
    if (blockedURI.startsWith(dataUrl)) refuses = true;
  };
  document.addEventListener('securitypolicyviolation', hear);
  return {
    refuses: () => refuses,
    stop: () => document.removeEventListener('securitypolicyviolation', hear),
  };
}

/** What the page's owner has to do, in the languages of the element. */
export function refusalOf(dataUrl: string): Refusal {
  const { origin } = new URL(dataUrl);
  return {
    en: `For the owner of this site: its Content-Security-Policy keeps the data out. Add ${origin} to connect-src.`,
    es: `Para quien administra este sitio: su Content-Security-Policy no deja entrar los datos. Añada ${origin} a connect-src.`,
  };
}
