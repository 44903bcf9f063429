import { type BrokenFile, fileWith, good } from './broken-file.ts';

export const brackets: readonly BrokenFile[] = [
  [
    'without a colon',
    fileWith('    "a" "x",\n    "b": "y"'),
    ['values.a, line 5, column 9: Found “"x"”, expected a colon.'],
    { b: 'y' },
  ],
  [
    'without a comma',
    fileWith('    "a": "x"\n    "b": "y"'),
    ['values.b, line 6, column 5: Found “"b"”, expected a comma.'],
    { a: 'x' },
  ],
  [
    'without a value',
    fileWith('    "a": ,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “,”, expected a string in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
  [
    'with a text that has no end',
    fileWith('    "a": "x,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found a string without a double quotation mark at its end. Add it; write a line break in a string as \\n.',
    ],
    { b: 'y' },
  ],
  [
    'cut off in a text',
    fileWith('    "a": "x",\n    "b": "contoso.com"').slice(0, -15),
    [
      'values.b, line 6, column 10: Found a string without a double quotation mark at its end. Add it; write a line break in a string as \\n.',
    ],
    { a: 'x' },
  ],
  [
    'cut off in a number',
    '{"format": "fieldbook-values", "version": 1, "values": {"a": "x", "port": 44',
    [
      'values.port, line 1, column 77: Found the end of the file; it may have been cut off, expected a closing brace, }.',
    ],
    { a: 'x' },
  ],
  [
    'cut off before its last brackets',
    fileWith('    "a": "x"').slice(0, -7),
    [
      'values.a, line 5, column 13: Found the end of the file; it may have been cut off, expected a closing brace, }.',
    ],
  ],
  [
    'with a bracket too many',
    `${good}}`,
    ['Line 8, column 1: Found “}”, expected the end of the file.'],
    { a: 'x' },
  ],
  [
    'with a bracket of the other kind',
    fileWith('    "a": ["x"},\n    "b": "y"'),
    ['values.a[0], line 5, column 14: Found “}”, expected a closing bracket, ].'],
    { b: 'y' },
  ],
  [
    'with more behind its end',
    `${good}${good}`,
    ['Line 8, column 1: Found “{”, expected the end of the file.'],
    { a: 'x' },
  ],
];
