import { longestValue } from '../../../../../src/parameters/value-limit.ts';
import { type BrokenFile, fileWith } from './broken-file.ts';

export const values: readonly BrokenFile[] = [
  [
    'with a value that is null',
    fileWith('    "a": null,\n    "b": "x"'),
    [
      'values.a, line 5, column 5: Found “null”, expected a string, a list of strings, true, false or a whole number.',
    ],
    { b: 'x' },
  ],
  [
    'with a value that is an object',
    fileWith('    "a": {"b": 1},\n    "b": "x"'),
    [
      'values.a, line 5, column 5: Found an object in braces, expected a string, a list of strings, true, false or a whole number.',
    ],
    { b: 'x' },
  ],
  [
    'with a fraction',
    fileWith('    "a": 1.5,\n    "b": "x"'),
    [
      'values.a, line 5, column 5: Found “1.5”, expected a string, a list of strings, true, false or a whole number.',
    ],
    { b: 'x' },
  ],
  [
    'with a number that is too large',
    fileWith('    "a": 1e400,\n    "b": 9007199254740993'),
    [
      'values.a, line 5, column 5: Found “1e400”, expected a string, a list of strings, true, false or a whole number.',
      'values.b, line 6, column 5: Found “9007199254740993”, expected a string, a list of strings, true, false or a whole number.',
    ],
  ],
  [
    'with a list that has other things',
    fileWith('    "a": ["x", 1, null, ["y"], {}],\n    "b": []'),
    [
      'values.a[1], line 5, column 16: Found “1”, expected a string.',
      'values.a[2], line 5, column 19: Found “null”, expected a string.',
      'values.a[3], line 5, column 25: Found a list, expected a string.',
      'values.a[4], line 5, column 32: Found an object in braces, expected a string.',
    ],
    { b: '' },
  ],
  [
    'with a text that is too long',
    fileWith(`    "a": "${'x'.repeat(longestValue + 1)}",\n    "b": "x"`),
    ['values.a, line 5, column 5: Found 50001 characters, expected at most 50000 characters.'],
    { b: 'x' },
  ],
  [
    'with a list that is too long',
    fileWith(`    "a": ["${'x'.repeat(longestValue)}", ""]`),
    ['values.a, line 5, column 5: Found 50001 characters, expected at most 50000 characters.'],
  ],
];
