import { expect, test } from 'vitest';
import { DEFAULT_SWITCHES, readSwitches } from '../../../pages/google-docs/switches.ts';

test('switches are read from the address, each as its own kind of value', () => {
  const query = new URLSearchParams('tab=t.1&paste=dropped&slow=800&pageless=true&setSelectionBlurs=false');
  expect(readSwitches(query)).toEqual({
    ...DEFAULT_SWITCHES,
    paste: 'dropped',
    slow: 800,
    pageless: true,
    setSelectionBlurs: false,
  });
});

test('a switch that there is not, or that needs a number, is an error', () => {
  expect(() => readSwitches(new URLSearchParams('past=dropped'))).toThrow('There is no switch “past”');
  expect(() => readSwitches(new URLSearchParams('slow=very'))).toThrow('“slow” needs a number');
});
