/** `de Nueva York`, `del Distrito de Columbia`, `de las Islas Vírgenes`. */
export function deState(state: string): string {
  if (state.startsWith('Distrito')) return `del ${state}`;
  if (state.startsWith('Islas')) return `de las ${state}`;
  return `de ${state}`;
}

/** `Nueva York`, `el Distrito de Columbia`, `las Islas Vírgenes`. */
export function withArticle(state: string): string {
  if (state.startsWith('Distrito')) return `el ${state}`;
  return state.startsWith('Islas') ? `las ${state}` : state;
}

/** `En Nueva York`, `En el Distrito de Columbia`, `En las Islas Vírgenes`. */
export function enState(state: string): string {
  if (state.startsWith('Distrito')) return `en el ${state}`;
  if (state.startsWith('Islas')) return `en las ${state}`;
  return `en ${state}`;
}
