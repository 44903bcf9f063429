import { type BrokenFile } from './broken-file.ts';

export const otherFiles: readonly BrokenFile[] = [
  [
    'a page',
    '<!doctype html>\n<title>x</title>',
    [
      'Line 1, column 1: Found “<!doctype”, expected an object in braces with “format”, “version” and “values”.',
    ],
  ],
  [
    'YAML',
    'format: fieldbook-values\nversion: 1',
    [
      'Line 1, column 1: Found “format”, expected an object in braces with “format”, “version” and “values”.',
    ],
  ],
  [
    'a list',
    '[]',
    [
      'Line 1, column 1: Found an empty list, expected an object in braces with “format”, “version” and “values”.',
    ],
  ],
  [
    'a list of values',
    '[{"a": "x"}]',
    [
      'Line 1, column 1: Found a list, expected an object in braces with “format”, “version” and “values”.',
    ],
  ],
  [
    'a text',
    '"contoso.com"',
    [
      'Line 1, column 1: Found the string “contoso.com”, expected an object in braces with “format”, “version” and “values”.',
    ],
  ],
  [
    'a number',
    '42',
    [
      'Line 1, column 1: Found “42”, expected an object in braces with “format”, “version” and “values”.',
    ],
  ],
  [
    'null',
    'null',
    [
      'Line 1, column 1: Found “null”, expected an object in braces with “format”, “version” and “values”.',
    ],
  ],
  [
    'an empty object',
    '{}',
    [
      'format, line 1, column 1: Found nothing, expected the string “fieldbook-values”.',
      'version, line 1, column 1: Found nothing, expected the number 1.',
      'values, line 1, column 1: Found nothing, expected an object in braces that has values by name.',
    ],
  ],
  [
    'of another program',
    '{"version": 1, "values": {"a": "x"}}',
    ['format, line 1, column 1: Found nothing, expected the string “fieldbook-values”.'],
    { a: 'x' },
  ],
];
