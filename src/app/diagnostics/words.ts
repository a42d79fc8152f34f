import { type DiagnosticsMessages, diagnosticsEn } from '../messages/diagnostics/en.ts';
import { diagnosticsEs } from '../messages/diagnostics/es.ts';
import { formatBytes } from '../messages/format.ts';
import { type Language, LOCALES } from '../messages/language.ts';
import { language } from '../state/language.ts';

const TEXTS: Readonly<Record<Language, DiagnosticsMessages>> = {
  en: diagnosticsEn,
  es: diagnosticsEs,
};

/** The sentences of the diagnostics screen, in the language on the screen. */
export function diagnosticsWords(): DiagnosticsMessages {
  return TEXTS[language.value];
}

/** `1,234`, or `0.012` for what is small: three digits that say something. */
export function figure(value: number): string {
  return new Intl.NumberFormat(LOCALES[language.value], {
    maximumSignificantDigits: value < 1000 ? 3 : 21,
    maximumFractionDigits: value < 1000 ? 21 : 0,
  }).format(value < 1000 ? value : Math.round(value));
}

// Units that are written alike in both languages.
export const ms = (value: number | null) => (value === null ? null : `${figure(value)} ms`);
export const percent = (share: number) => `${figure(Math.round(share * 100))} %`;
export const bytes = (value: number | null) =>
  value === null ? null : formatBytes(value, language.value);
