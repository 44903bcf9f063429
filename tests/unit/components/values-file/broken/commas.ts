import { type BrokenFile, fileWith, good } from './broken-file.ts';

export const commas: readonly BrokenFile[] = [
  [
    'with a comma after its last value',
    fileWith('    "a": "x",\n    "b": "y",'),
    ['values, line 7, column 3: Found a comma with nothing after it. Remove the comma.'],
    { a: 'x', b: 'y' },
  ],
  [
    'with a comma after the last item of a list',
    fileWith('    "a": ["x",],\n    "b": "y"'),
    ['values.a, line 5, column 15: Found a comma with nothing after it. Remove the comma.'],
    { b: 'y' },
  ],
  [
    'with two commas',
    fileWith('    "a": "x",,\n    "b": "y"'),
    ['values, line 5, column 14: Found “,”, expected a name in straight double quotation marks.'],
    { a: 'x', b: 'y' },
  ],
  [
    'with comments',
    fileWith('    // the Edge Server\n    "a": "x", /* old */\n    "b": "y"'),
    [
      'values, line 5, column 5: Found a comment, which JSON does not have. Remove it.',
      'values, line 6, column 15: Found a comment, which JSON does not have. Remove it.',
    ],
    { a: 'x', b: 'y' },
  ],
  [
    'with a comment that has no end',
    `${good}/* x`,
    ['Line 8, column 1: Found a comment, which JSON does not have. Remove it.'],
    { a: 'x' },
  ],
  [
    'with a comment after a value',
    fileWith('    "a": "x" // old\n    ,"b": "y"'),
    ['values, line 5, column 14: Found a comment, which JSON does not have. Remove it.'],
    { a: 'x', b: 'y' },
  ],
  [
    'with a comment that opens as its last characters',
    `${good}/*`,
    ['Line 8, column 1: Found a comment, which JSON does not have. Remove it.'],
    { a: 'x' },
  ],
];
