import { fileWith, good, type BrokenFile } from './broken-file.ts';

export const tokens: readonly BrokenFile[] = [
  [
    'with NaN',
    fileWith('    "a": NaN,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “NaN”, expected a string in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
  [
    'with infinity',
    fileWith('    "a": -Infinity,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “-Infinity”, expected a string in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
  [
    'with undefined',
    fileWith('    "a": undefined,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “undefined”, expected a string in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
  [
    'with True of Python',
    fileWith('    "a": True,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “True”, expected a string in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
  [
    'with single quotation marks',
    fileWith('    \'a\': \'x\',\n    "b": "y"'),
    ["values, line 5, column 5: Found “'a'”, expected a name in straight double quotation marks."],
    { b: 'y' },
  ],
  [
    'with typographic quotation marks',
    fileWith('    “a”: “x”,\n    "b": "y"'),
    ['values, line 5, column 5: Found ““a””, expected a name in straight double quotation marks.'],
    { b: 'y' },
  ],
  [
    'with a name without quotation marks',
    fileWith('    a: "x",\n    "b": "y"'),
    ['values, line 5, column 5: Found “a”, expected a name in straight double quotation marks.'],
    { b: 'y' },
  ],
  ...(["'…'", '“…”', '…'] as const).map((quotes): BrokenFile => [
    `with no name but as ${quotes}`,
    good.replace(/"(\w[\w-]*)"/g, (_, word: string) => quotes.replace('…', () => word)),
    [
      `Line 2, column 3: Found “${quotes.replace('…', 'format')}”, expected a name in straight double quotation marks.`,
    ],
  ]),
  [
    'with words behind its end',
    `${good}Best regards\n`,
    ['Line 8, column 1: Found “Best”, expected the end of the file.'],
    { a: 'x' },
  ],
  [
    'with a comma before its first name',
    good.replace('{', '{,'),
    ['Line 1, column 2: Found “,”, expected a name in straight double quotation marks.'],
    { a: 'x' },
  ],
  [
    'with a value without quotation marks',
    fileWith('    "a": contoso.com,\n    "b": "y"'),
    [
      'values.a, line 5, column 10: Found “contoso.com”, expected a string in double quotation marks, a number, true, false or a list.',
    ],
    { b: 'y' },
  ],
];
