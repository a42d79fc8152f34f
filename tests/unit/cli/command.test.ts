import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../src/cli/command.ts';

const LOOK_UP = { kind: 'look-up', json: false, receipt: false, plan: null, data: null };

describe('the arguments', () => {
  it('are texts to look up', () => {
    expect(readCommand(['90210', '02138'], true)).toEqual({
      ...LOOK_UP,
      inputs: ['90210', '02138'],
    });
  });

  it('take their texts from a pipe when there are none, and wherever a - stands', () => {
    expect(readCommand([], false)).toEqual({ ...LOOK_UP, inputs: ['-'] });
    expect(readCommand(['90210', '-'], true)).toEqual({ ...LOOK_UP, inputs: ['90210', '-'] });
  });

  it('are misuse when there is nothing to look up and no pipe', () => {
    expect(readCommand([], true)).toEqual({
      kind: 'misuse',
      message: 'no ZIP code or position to look up',
    });
  });

  it('take a negative number as a text, not as options', () => {
    expect(readCommand(['-2138', '--json', '-90210'], true)).toEqual({
      ...LOOK_UP,
      json: true,
      inputs: ['-2138', '-90210'],
    });
  });

  it('take everything after -- as texts', () => {
    expect(readCommand(['--', '--json'], true)).toEqual({ ...LOOK_UP, inputs: ['--json'] });
  });

  it('name a folder of data', () => {
    expect(readCommand(['--data', 'there', '90210'], true)).toMatchObject({ data: 'there' });
    expect(readCommand(['--data=-1', '90210'], true)).toMatchObject({ data: '-1' });
  });

  it.each([
    [['--help'], { kind: 'help' }],
    [['-h', '90210'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
    [['-v'], { kind: 'version' }],
    [['--jsn', '90210'], { kind: 'misuse', message: "Unknown option '--jsn'" }],
    [['-x'], { kind: 'misuse', message: "Unknown option '-x'" }],
    [
      ['--json', '--receipt', '90210'],
      { kind: 'misuse', message: '--json and --receipt cannot go together' },
    ],
  ])('%j is %j', (args, command) => {
    expect(readCommand(args, true)).toEqual(command);
  });

  it('are misuse without the folder that --data announces', () => {
    expect(readCommand(['--data'], true)).toMatchObject({ kind: 'misuse' });
  });
});
