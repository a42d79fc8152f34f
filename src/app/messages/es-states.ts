/** States whose Spanish name differs, by postal code, as written in the United States. */
export const ES_STATES: Readonly<Record<string, string>> = {
  AS: 'Samoa Americana',
  DC: 'Distrito de Columbia',
  HI: 'Hawái',
  LA: 'Luisiana',
  MO: 'Misuri',
  MP: 'Islas Marianas del Norte',
  MS: 'Misisipi',
  NC: 'Carolina del Norte',
  ND: 'Dakota del Norte',
  NH: 'Nuevo Hampshire',
  NJ: 'Nueva Jersey',
  NM: 'Nuevo México',
  NY: 'Nueva York',
  OR: 'Oregón',
  PA: 'Pensilvania',
  SC: 'Carolina del Sur',
  SD: 'Dakota del Sur',
  VI: 'Islas Vírgenes de EE. UU.',
  WV: 'Virginia Occidental',
};

/** `de Nueva York`, `del Distrito de Columbia`, `de las Islas Vírgenes`. */
export function deState(state: string): string {
  if (state.startsWith('Distrito')) return `del ${state}`;
  if (state.startsWith('Islas')) return `de las ${state}`;
  return `de ${state}`;
}

/** `En Nueva York`, `En el Distrito de Columbia`, `En las Islas Vírgenes`. */
export function enState(state: string): string {
  if (state.startsWith('Distrito')) return `en el ${state}`;
  if (state.startsWith('Islas')) return `en las ${state}`;
  return `en ${state}`;
}
