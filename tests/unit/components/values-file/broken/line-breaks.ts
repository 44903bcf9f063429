import { fileWith, type BrokenFile } from './broken-file.ts';

const unfinished =
  'Found a string without a double quotation mark at its end. Add it; write a line break in a string as \\n.';
const wanted = 'expected a string, a list of strings, true, false or a whole number.';

/** Texts that go on after a line break, as a pasted list does, with something behind them. */
export const lineBreaks: readonly BrokenFile[] = [
  [
    'with a text of two lines before a wrong value',
    fileWith('    "a": "x\ny",\n    "b": 5.5,\n    "c": "z"'),
    [
      `values.a, line 5, column 10: ${unfinished}`,
      `values.b, line 7, column 5: Found “5.5”, ${wanted}`,
    ],
    { c: 'z' },
  ],
  [
    'with a text of two lines before a wrong value on its last line',
    fileWith('    "a": "x\ny", "b": 5.5, "c": "z"'),
    [
      `values.a, line 5, column 10: ${unfinished}`,
      `values.b, line 6, column 5: Found “5.5”, ${wanted}`,
    ],
    { c: 'z' },
  ],
  [
    'with a text of many lines of Windows before a wrong value',
    fileWith('    "a": "x\r\n\r\n{y}: [z],\r\n",\r\n    "b": null,\r\n    "c": "z"'),
    [
      `values.a, line 5, column 10: ${unfinished}`,
      `values.b, line 9, column 5: Found “null”, ${wanted}`,
    ],
    { c: 'z' },
  ],
  [
    'with texts of two lines in a list',
    fileWith('    "a": ["x\n", "y", "v\nw"],\n    "b": 5.5,\n    "c": "z"'),
    [
      'values.a, line 5, column 5: This value is left out, because the JSON around it is wrong. Correct that first.',
      `values.a[0], line 5, column 11: ${unfinished}`,
      `values.a[2], line 6, column 9: ${unfinished}`,
      `values.b, line 8, column 5: Found “5.5”, ${wanted}`,
    ],
    { c: 'z' },
  ],
  [
    'with a text of two lines that has an escaped quotation mark',
    fileWith('    "a": "x\\"\ny\\" ,",\n    "b": 5.5,\n    "c": "z"'),
    [
      `values.a, line 5, column 10: ${unfinished}`,
      `values.b, line 7, column 5: Found “5.5”, ${wanted}`,
    ],
    { c: 'z' },
  ],
  [
    'with a text of two lines as its last',
    fileWith('    "c": "z",\n    "a": "x\ny"'),
    [`values.a, line 6, column 10: ${unfinished}`],
    { c: 'z' },
  ],
];
