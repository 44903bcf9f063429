import { type BrokenFile, fileWith, good } from './broken-file.ts';

export const places: readonly BrokenFile[] = [
  [
    'nested without end',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    [
      'Line 1, column 65: Brackets are nested too deeply here; a values file needs three levels. Choose another file.',
    ],
  ],
  [
    'nested deeply',
    fileWith(`    "a": ${'{"a":'.repeat(80)}1${'}'.repeat(80)}`),
    [
      'Line 5, column 320: Brackets are nested too deeply here; a values file needs three levels. Choose another file.',
    ],
  ],
  [
    'with lines of old Macs',
    good.replaceAll('\n', '\r').replace('"x"', 'x'),
    [
      'values.a, line 5, column 10: Found “x”, expected a string in double quotation marks, a number, true, false or a list.',
    ],
  ],
  [
    'with lines of Windows',
    good.replaceAll('\n', '\r\n').replace('"x"', 'x'),
    [
      'values.a, line 5, column 10: Found “x”, expected a string in double quotation marks, a number, true, false or a list.',
    ],
  ],
  [
    'with two byte order marks',
    `\uFEFF\uFEFF${good}`,
    [
      'Line 1, column 1: Found “U+FEFF”, expected a string in double quotation marks, a number, true, false or a list.',
    ],
    { a: 'x' },
  ],
];
