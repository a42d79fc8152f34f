import { parseArgs } from 'node:util';
import { PLANS, type Plan } from '../../shared/plan.ts';

/** What the arguments after `list` ask for. */
export type ListCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly message: string }
  | {
      readonly kind: 'list';
      /** Files; `-` stands for standard input and standard output. */
      readonly input: string;
      readonly output: string;
      /** Columns by name or by number from 1; null to guess. */
      readonly zip: string | null;
      readonly lat: string | null;
      readonly lon: string | null;
      /** One sign, or null to guess. */
      readonly delimiter: string | null;
      readonly hasHeader: boolean | null;
      /** Null: the lines in force today. */
      readonly plan: Plan | null;
      readonly withDistance: boolean;
      readonly guardFormulas: boolean;
      readonly force: boolean;
      readonly quiet: boolean;
      /** Folder of a snapshot; null: the one of this package. */
      readonly data: string | null;
    };

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};

export function readListCommand(args: readonly string[], outIsTerminal: boolean): ListCommand {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'misuse', message: message.split(/[.\n]( |$)/)[0] ?? message };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  const problem = problemOf(values, positionals, outIsTerminal);
  if (problem !== null) return { kind: 'misuse', message: problem };
  const { delimiter = null } = values;
  return {
    kind: 'list',
    input: positionals[0] ?? '-',
    output: values.out ?? '-',
    zip: values.zip ?? null,
    lat: values.lat ?? null,
    lon: values.lon ?? null,
    delimiter: delimiter === null ? null : signOf(delimiter),
    hasHeader: values.header ? true : values['no-header'] ? false : null,
    plan: planOf(values.plan),
    withDistance: !values['no-distance'],
    guardFormulas: !values['keep-formulas'],
    force: values.force,
    quiet: values.quiet,
    data: values.data ?? null,
  };
}

function parse(args: readonly string[]) {
  const no = { type: 'boolean', default: false } as const;
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string', short: 'o' },
      zip: { type: 'string' },
      lat: { type: 'string' },
      lon: { type: 'string' },
      delimiter: { type: 'string' },
      header: no,
      'no-header': no,
      'no-distance': no,
      'keep-formulas': no,
      force: no,
      quiet: { ...no, short: 'q' },
      plan: { type: 'string' },
      data: { type: 'string' },
      help: { ...no, short: 'h' },
    },
  });
}

type Values = ReturnType<typeof parse>['values'];

function problemOf(
  values: Values,
  positionals: readonly string[],
  outIsTerminal: boolean,
): string | null {
  if (positionals.length === 0) return 'no list: name a file, or - for standard input';
  if (positionals.length > 1) return 'one list at a time';
  if (values.out === '' || (values.out === undefined && outIsTerminal))
    return 'say where the result goes: --out FILE';
  if (values.header && values['no-header']) return '--header and --no-header cannot go together';
  if ((values.lat === undefined) !== (values.lon === undefined)) {
    return '--lat and --lon go together';
  }
  if (values.plan !== undefined && planOf(values.plan) === null) {
    return `--plan takes 119 or 120, not '${values.plan}'`;
  }
  const { delimiter } = values;
  if (delimiter === undefined || isDelimiter(signOf(delimiter))) return null;
  return 'a delimiter is one sign that is no letter, digit or quote: --delimiter ";"';
}

function planOf(text: string | undefined): Plan | null {
  return PLANS.find((plan) => String(plan) === text) ?? null;
}

function signOf(text: string): string {
  return DELIMITER_NAMES[text.toLowerCase()] ?? text;
}

/** What our own cells hold cannot part them. */
function isDelimiter(sign: string): boolean {
  return sign.length === 1 && sign < '\u0080' && !/[\w"'\r\n.\-/+]/.test(sign);
}
