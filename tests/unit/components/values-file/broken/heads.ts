import { type BrokenFile, fileWith, good } from './broken-file.ts';

export const heads: readonly BrokenFile[] = [
  [
    'with another format',
    good.replace('fieldbook-values', 'fieldbook'),
    [
      'format, line 2, column 3: Found the string “fieldbook”, expected the string “fieldbook-values”.',
    ],
    { a: 'x' },
  ],
  [
    'with a space at the end of its format',
    good.replace('fieldbook-values', 'fieldbook-values '),
    [
      'format, line 2, column 3: Found the string “fieldbook-values ”, expected the string “fieldbook-values”.',
    ],
    { a: 'x' },
  ],
  [
    'with a format that is no text',
    good.replace('"fieldbook-values"', 'true'),
    ['format, line 2, column 3: Found “true”, expected the string “fieldbook-values”.'],
    { a: 'x' },
  ],
  [
    'of a later format',
    good.replace('1,', '9, "profiles": [],'),
    [
      'version, line 3, column 3: The file is in format 9, and this Fieldbook reads format 1. Open it in a newer Fieldbook, or save it again in format 1.',
    ],
  ],
  [
    'of version 0',
    good.replace('1,', '0,'),
    ['version, line 3, column 3: Found “0”, expected the number 1.'],
    { a: 'x' },
  ],
  [
    'with a version in quotation marks',
    good.replace('1,', '"1",'),
    ['version, line 3, column 3: Found the string “1”, expected the number 1.'],
    { a: 'x' },
  ],
  [
    'with a version that is no whole number',
    good.replace('1,', '0.5,'),
    ['version, line 3, column 3: Found “0.5”, expected the number 1.'],
    { a: 'x' },
  ],
  [
    'without a version',
    good.replace('"version": 1,', ''),
    ['version, line 1, column 1: Found nothing, expected the number 1.'],
    { a: 'x' },
  ],
  [
    'with an unknown key',
    fileWith('    "a": "x"', '\n  "values2": {},'),
    [
      'values2, line 4, column 3: Found the name “values2”, expected one of the names $schema, format, version, saved, values.',
    ],
    { a: 'x' },
  ],
  [
    'with three unknown keys',
    fileWith('    "a": "x"', '\n  "profile": 1, "Values": {},\n  "x y": []\n,'),
    [
      'profile, line 4, column 3: Found the name “profile”, expected one of the names $schema, format, version, saved, values.',
      'Values, line 4, column 17: Found the name “Values”, expected one of the names $schema, format, version, saved, values.',
      '["x y"], line 5, column 3: Found the name “x y”, expected one of the names $schema, format, version, saved, values.',
    ],
    { a: 'x' },
  ],
  [
    'saved at no time',
    fileWith('    "a": "x"', '\n  "saved": "today",'),
    [
      'saved, line 4, column 3: Found the string “today”, expected a time with its offset, such as “2026-01-31T09:30:00Z”.',
    ],
    { a: 'x' },
  ],
  [
    'saved at a time without an offset',
    fileWith('    "a": "x"', '\n  "saved": "2026-01-31T09:30:00",'),
    [
      'saved, line 4, column 3: Found the string “2026-01-31T09:30:00”, expected a time with its offset, such as “2026-01-31T09:30:00Z”.',
    ],
    { a: 'x' },
  ],
  [
    'saved at a number',
    fileWith('    "a": "x"', '\n  "saved": 1769851800,'),
    [
      'saved, line 4, column 3: Found “1769851800”, expected a time with its offset, such as “2026-01-31T09:30:00Z”.',
    ],
    { a: 'x' },
  ],
  [
    'with a schema that is no text',
    fileWith('    "a": "x"', '\n  "$schema": null,'),
    ['$schema, line 4, column 3: Found “null”, expected a string.'],
    { a: 'x' },
  ],
  [
    'with values in a list',
    '{"format": "fieldbook-values", "version": 1, "values": ["x"]}',
    [
      'values, line 1, column 46: Found a list, expected an object in braces that has values by name.',
    ],
  ],
  [
    'with values in a text',
    '{"format": "fieldbook-values", "version": 1, "values": "x"}',
    [
      'values, line 1, column 46: Found the string “x”, expected an object in braces that has values by name.',
    ],
  ],
  [
    'without values',
    '{"format": "fieldbook-values", "version": 1}',
    [
      'values, line 1, column 1: Found nothing, expected an object in braces that has values by name.',
    ],
  ],
];
