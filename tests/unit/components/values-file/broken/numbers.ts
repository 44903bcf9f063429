import { type BrokenFile, fileWith } from './broken-file.ts';

export const numbers: readonly BrokenFile[] = [
  [
    'with a comma before the decimals of a number',
    fileWith('    "a": 1,5,\n    "b": "y"'),
    ['values.a, line 5, column 10: Found “1,5”, expected a number such as 443.'],
    { b: 'y' },
  ],
  [
    'with a number of leading zeros',
    fileWith('    "a": 0443,\n    "b": "y"'),
    ['values.a, line 5, column 11: Found “0443”, expected a number such as 443.'],
    { b: 'y' },
  ],
  [
    'with a hexadecimal number',
    fileWith('    "a": 0x1bb,\n    "b": "y"'),
    ['values.a, line 5, column 11: Found “0x1bb”, expected a number such as 443.'],
    { b: 'y' },
  ],
  [
    'with a number with a plus',
    fileWith('    "a": +443,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “+443”, expected a string in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
  [
    'with a number without its end',
    fileWith('    "a": 443.,\n    "b": "y"'),
    ['values.a, line 5, column 10: Found “443.”, expected a number such as 443.'],
    { b: 'y' },
  ],
  [
    'with an unknown escape',
    fileWith('    "a": "C:\\Users",\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “"C:\\Users"”, expected a string without control characters, with a backslash only as in \\\\, \\", \\n or \\u00e9.',
    ],
    { b: 'y' },
  ],
  [
    'with half an escape',
    fileWith('    "a": "\\u12",\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “"\\u12"”, expected a string without control characters, with a backslash only as in \\\\, \\", \\n or \\u00e9.',
    ],
    { b: 'y' },
  ],
  [
    'with a line break in a text',
    fileWith('    "a": "x\ny",\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found a string without a double quotation mark at its end. Add it; write a line break in a string as \\n.',
    ],
    { b: 'y' },
  ],
  [
    'with a tab in a text',
    fileWith('    "a": "x\ty",\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “"x y"”, expected a string without control characters, with a backslash only as in \\\\, \\", \\n or \\u00e9.',
    ],
    { b: 'y' },
  ],
];
