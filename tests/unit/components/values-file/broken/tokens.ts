import { type BrokenFile, fileWith } from './broken-file.ts';

export const tokens: readonly BrokenFile[] = [
  [
    'with NaN',
    fileWith('    "a": NaN,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “NaN”, expected a text in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
  [
    'with infinity',
    fileWith('    "a": -Infinity,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “-Infinity”, expected a text in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
  [
    'with undefined',
    fileWith('    "a": undefined,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “undefined”, expected a text in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
  [
    'with True of Python',
    fileWith('    "a": True,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “True”, expected a text in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
  [
    'with single quotation marks',
    fileWith('    \'a\': \'x\',\n    "b": "y"'),
    ["values, line 5, column 5: Found “'a'”, expected a name in double quotation marks."],
    { b: 'y' },
  ],
  [
    'with typographic quotation marks',
    fileWith('    “a”: “x”,\n    "b": "y"'),
    ['values, line 5, column 5: Found ““a””, expected a name in double quotation marks.'],
    { b: 'y' },
  ],
  [
    'with a name without quotation marks',
    fileWith('    a: "x",\n    "b": "y"'),
    [
      'values, line 5, column 5: Found “a”, expected a name in double quotation marks.',
      'values, line 5, column 11: Found “,”, expected a text in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
  [
    'with a value without quotation marks',
    fileWith('    "a": contoso.com,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “contoso.com”, expected a text in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
];
