import { type BrokenFile, fileWith, good } from './broken-file.ts';

export const names: readonly BrokenFile[] = [
  [
    'with a name in another script',
    fileWith('    "а": "x",\n    "b": "x"'),
    [
      'values["а"], line 5, column 5: Found the name “а”, expected a name of at most 64 letters a to z and digits, with a lowercase letter first.',
    ],
    { b: 'x' },
  ],
  [
    'with names that no parameter can have',
    fileWith(
      '    "": "x",\n    "edge-fqdn": "x",\n    "EdgeFqdn": "x",\n    "a b": "x",\n    "\u202e": "x"',
    ),
    [
      'values[""], line 5, column 5: Found the name “”, expected a name of at most 64 letters a to z and digits, with a lowercase letter first.',
      'values["edge-fqdn"], line 6, column 5: Found the name “edge-fqdn”, expected a name of at most 64 letters a to z and digits, with a lowercase letter first.',
      'values.EdgeFqdn, line 7, column 5: Found the name “EdgeFqdn”, expected a name of at most 64 letters a to z and digits, with a lowercase letter first.',
      'values["a b"], line 8, column 5: Found the name “a b”, expected a name of at most 64 letters a to z and digits, with a lowercase letter first.',
      'values["\\u202e"], line 9, column 5: Found the name “U+202E”, expected a name of at most 64 letters a to z and digits, with a lowercase letter first.',
    ],
  ],
  [
    'with a name that is too long',
    fileWith(`    "${'n'.repeat(65)}": "x"`),
    [
      'values.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn, line 5, column 5: Found the name “nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn”, expected a name of at most 64 letters a to z and digits, with a lowercase letter first.',
    ],
  ],
  [
    'with a prototype',
    fileWith('    "__proto__": {"a": "x"},\n    "b": "x"'),
    [
      'values.__proto__, line 5, column 5: Found the name “__proto__”, expected a name of at most 64 letters a to z and digits, with a lowercase letter first.',
    ],
    { b: 'x' },
  ],
  [
    'with two values of a name',
    fileWith('    "a": "good",\n    "b": "x",\n    "a": "evil"'),
    [
      'values.a, line 7, column 5: The name a appears again after line 5, and nothing says which value is meant. Leave only one.',
    ],
    { b: 'x' },
  ],
  [
    'with a name three times',
    fileWith('    "a": "x",\n    "a": "x",\n    "a": 1.5'),
    [
      'values.a, line 6, column 5: The name a appears again after line 5, and nothing says which value is meant. Leave only one.',
      'values.a, line 7, column 5: The name a appears again after line 5, and nothing says which value is meant. Leave only one.',
      'values.a, line 7, column 5: Found “1.5”, expected a string, a list of strings, true, false or a whole number.',
    ],
  ],
  [
    'with a name in two spellings',
    fileWith('    "a": "x",\n    "\\u0061": "x"'),
    [
      'values.a, line 6, column 5: The name a appears again after line 5, and nothing says which value is meant. Leave only one.',
    ],
  ],
  [
    'of two versions',
    good.replace('1,', '1, "version": 9,'),
    [
      'version, line 3, column 17: The file is in format 9, and this Fieldbook reads format 1. Open it in a newer Fieldbook, or save it again in format 1.',
    ],
  ],
  [
    'with values twice',
    '{"format": "fieldbook-values", "version": 1,\n"values": {"a": "x", "b": "y"},\n"values": {"a": "z", "c": "z"}}',
    [
      'values, line 3, column 1: The name values appears again after line 2, and nothing says which value is meant. Leave only one.',
      'values.a, line 3, column 12: The name a appears again after line 2, and nothing says which value is meant. Leave only one.',
    ],
    { b: 'y', c: 'z' },
  ],
  [
    'with everything wrong at once',
    '{"format": 1, "version": "2",\n"other": 1, "values": {"a": null, "B": "x",\n"c": [1], "d": "x", "d": "y", "e": "right"}}',
    [
      'format, line 1, column 2: Found “1”, expected the string “fieldbook-values”.',
      'version, line 1, column 15: Found the string “2”, expected the number 1.',
      'other, line 2, column 1: Found the name “other”, expected one of the names $schema, format, version, saved, values.',
      'values.a, line 2, column 24: Found “null”, expected a string, a list of strings, true, false or a whole number.',
      'values.B, line 2, column 35: Found the name “B”, expected a name of at most 64 letters a to z and digits, with a lowercase letter first.',
      'values.c[0], line 3, column 7: Found “1”, expected a string.',
      'values.d, line 3, column 21: The name d appears again after line 3, and nothing says which value is meant. Leave only one.',
    ],
    { e: 'right' },
  ],
];
