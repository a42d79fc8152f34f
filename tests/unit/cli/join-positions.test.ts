import { expect, it } from 'vitest';
import { joinPositions } from '../../../src/cli/join-positions.ts';

it('two arguments that make a position are one, with the comma or without', () => {
  expect(joinPositions(['34.09,', '-118.41'])).toEqual(['34.09, -118.41']);
  expect(joinPositions(['34.09', '-118.41'])).toEqual(['34.09 -118.41']);
  expect(joinPositions(['34.09N', '118.41W'])).toEqual(['34.09N 118.41W']);
  expect(joinPositions(['-118.41', '34.09'])).toEqual(['-118.41 34.09']);
  expect(joinPositions(['90210', '34.09,', '-118.41', '02138'])).toEqual([
    '90210',
    '34.09, -118.41',
    '02138',
  ]);
});

it('ZIPs, their beginnings and whole positions stay apart', () => {
  for (const inputs of [
    ['90210', '02138'],
    ['2138', '-2138'],
    ['213', '902'],
    ['34.09,-118.41', '39.7,-104.9'],
    ['441.5', '-118.41'],
    ['90210', '-118.41'],
    ['-'],
    [],
  ]) {
    expect(joinPositions(inputs)).toEqual(inputs);
  }
});
