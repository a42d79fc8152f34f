import type { Language } from '../language.ts';

/** By the English sentence: where the facts are renewed, what is not known here stays English. */
const SPANISH: Readonly<Record<string, string>> = {
  '2023 enacted map reinstated by the U.S. Supreme Court on 2026-06-02 for the 2026 election':
    'Mapa aprobado en 2023, restablecido por la Corte Suprema el 2 de junio de 2026 para la elección de 2026',
  'Proposition 50 map, approved by voters in November 2025':
    'Mapa de la Proposición 50, aprobado por los votantes en noviembre de 2025',
  'new map signed 2026-05-04': 'Mapa nuevo, firmado el 4 de mayo de 2026',
  'replacement map passed 2026-05-29; further litigation was pending':
    'Mapa de reemplazo aprobado el 29 de mayo de 2026; había más litigios pendientes',
  'new map enacted for the 2026 cycle': 'Mapa nuevo aprobado para el ciclo de 2026',
  'map approved by the Ohio Redistricting Commission on 2025-10-31':
    'Mapa aprobado por la Comisión de Redistribución de Ohio el 31 de octubre de 2025',
  'new map passed 2026-05-07': 'Mapa nuevo, aprobado el 7 de mayo de 2026',
  '2025 map (Plan C2333), cleared by the U.S. Supreme Court on 2026-04-27':
    'Mapa de 2025 (Plan C2333), admitido por la Corte Suprema el 27 de abril de 2026',
  'court-ordered map in place for 2026': 'Mapa ordenado por un tribunal, vigente para 2026',
};

/** What happened in a state, as published in English or, where it is known, translated. */
export function changeNote(english: string, language: Language): { text: string; lang: Language } {
  const spanish = language === 'es' ? SPANISH[english] : undefined;
  if (spanish !== undefined) return { text: spanish, lang: 'es' };
  return { text: english.charAt(0).toUpperCase() + english.slice(1), lang: 'en' };
}
