import { parseArgs } from 'node:util';
import { PLANS, type Plan } from '../shared/plan.ts';
import { joinPositions } from './join-positions.ts';

/** What the arguments ask for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misuse'; readonly message: string }
  | {
      readonly kind: 'look-up';
      readonly json: boolean;
      readonly receipt: boolean;
      /** Null: the lines in force today. */
      readonly plan: Plan | 'both' | null;
      /** Folder of a snapshot; null: the one of this package. */
      readonly data: string | null;
      /** Texts to look up; `-` stands for the lines of standard input. */
      readonly inputs: readonly string[];
    };

// No argument can hold this character: the operating system ends it there.
const MARK = '\0';

/** Reads the arguments after the program's name. With none the inputs come from a pipe, if any. */
export function readCommand(args: readonly string[], stdinIsTerminal: boolean): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    // A spreadsheet may well give -2138; that is a text to look up and not four options.
    parsed = parse(args.map((arg) => (/^-\d/.test(arg) ? MARK + arg : arg)));
  } catch (error) {
    return { kind: 'misuse', message: firstSentence(error) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (values.json && values.receipt) {
    return { kind: 'misuse', message: '--json and --receipt cannot go together' };
  }
  const plan = readPlanArgument(values.plan);
  if (plan === 'misuse') {
    return { kind: 'misuse', message: `--plan takes 119, 120 or both, not '${values.plan}'` };
  }
  if (positionals.length === 0 && stdinIsTerminal) {
    return { kind: 'misuse', message: 'no ZIP code or position to look up' };
  }
  return {
    kind: 'look-up',
    json: values.json,
    receipt: values.receipt,
    plan,
    data: values.data === undefined ? null : unmarked(values.data),
    inputs: positionals.length === 0 ? ['-'] : joinPositions(positionals.map(unmarked)),
  };
}

function readPlanArgument(text: string | undefined): Plan | 'both' | null | 'misuse' {
  if (text === undefined) return null;
  if (text === 'both') return text;
  return PLANS.find((plan) => String(plan) === text) ?? 'misuse';
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      receipt: { type: 'boolean', default: false },
      data: { type: 'string' },
      plan: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
    },
  });
}

function unmarked(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}

function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(/[.\n]( |$)/)[0] ?? message;
}
