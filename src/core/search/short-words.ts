/**
 * What people write short within a name; the name has it in full. A map: `constructor` is a word too,
 * and every object has it.
 */
export const SHORT_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['st', ['saint']],
  ['ste', ['sainte']],
  ['ft', ['fort']],
  ['mt', ['mount', 'mountain']],
  ['n', ['north']],
  ['s', ['south']],
  ['e', ['east']],
  ['w', ['west']],
  ['no', ['north']],
  ['so', ['south']],
  ['pt', ['point', 'port']],
  ['spgs', ['springs']],
  ['spg', ['spring', 'springs']],
  ['hts', ['heights']],
  ['hgts', ['heights']],
  ['bch', ['beach']],
  ['pk', ['park']],
  ['jct', ['junction']],
  ['twp', ['township']],
  ['lk', ['lake']],
  ['vlg', ['village']],
  ['is', ['island']],
  ['ctr', ['center']],
]);
