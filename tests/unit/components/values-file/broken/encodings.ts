import { valuesFileLimit } from '../../../../../src/components/values-file/values-file-schema.ts';
import { type BrokenFile, fileWith, good, utf16, utf8 } from './broken-file.ts';

export const encodings: readonly BrokenFile[] = [
  ['of no bytes', new Uint8Array(), ['The file is empty. Choose a file that Fieldbook saved.']],
  ['of nothing but spaces', ' \n\t\n', ['The file is empty. Choose a file that Fieldbook saved.']],
  ['a byte order mark alone', '\uFEFF', ['The file is empty. Choose a file that Fieldbook saved.']],
  [
    'larger than a values file may be',
    new Uint8Array(valuesFileLimit + 1),
    ['The file has 1,001 kB, expected at most 1,000 kB. Choose a file that Fieldbook saved.'],
  ],
  [
    'in UTF-16 with a mark',
    utf16(`\uFEFF${good}`, true),
    ['The file is in UTF-16 LE, expected UTF-8. Open it in an editor and save it as UTF-8.'],
  ],
  [
    'in big-endian UTF-16 with a mark',
    utf16(`\uFEFF${good}`, false),
    ['The file is in UTF-16 BE, expected UTF-8. Open it in an editor and save it as UTF-8.'],
  ],
  [
    'in UTF-16 without a mark',
    utf16(good, true),
    ['The file is in UTF-16 LE, expected UTF-8. Open it in an editor and save it as UTF-8.'],
  ],
  [
    'in big-endian UTF-16 without a mark',
    utf16(good, false),
    ['The file is in UTF-16 BE, expected UTF-8. Open it in an editor and save it as UTF-8.'],
  ],
  [
    'in UTF-16 with Korean values and without a mark',
    utf16(fileWith('    "a": "서버 이름을 여기에"'), true),
    ['The file is in UTF-16 LE, expected UTF-8. Open it in an editor and save it as UTF-8.'],
  ],
  [
    'in UTF-16 with a Chinese character whose half is zero, and without a mark',
    utf16(fileWith('    "a": "第一台"'), true),
    ['The file is in UTF-16 LE, expected UTF-8. Open it in an editor and save it as UTF-8.'],
  ],
  [
    'in big-endian UTF-16 with hardly more than Korean, and without a mark',
    utf16(fileWith(`"a": "${'가나다 '.repeat(200)}"`), false),
    ['The file is in UTF-16 BE, expected UTF-8. Open it in an editor and save it as UTF-8.'],
  ],
  [
    'in UTF-32 without a mark',
    Uint8Array.of(0x7b, 0, 0, 0, 0x7d, 0, 0, 0),
    ['The file is in UTF-32 LE, expected UTF-8. Open it in an editor and save it as UTF-8.'],
  ],
  [
    'in big-endian UTF-32 without a mark',
    Uint8Array.of(0, 0, 0, 0x7b, 0, 0, 0, 0x7d),
    ['The file is in UTF-32 BE, expected UTF-8. Open it in an editor and save it as UTF-8.'],
  ],
  [
    'in UTF-32 with a mark',
    Uint8Array.of(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0),
    ['The file is in UTF-32 LE, expected UTF-8. Open it in an editor and save it as UTF-8.'],
  ],
  [
    'in big-endian UTF-32 with a mark',
    Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b),
    ['The file is in UTF-32 BE, expected UTF-8. Open it in an editor and save it as UTF-8.'],
  ],
  [
    'an image',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    ['Line 1, column 1: Found “0x89”, expected text in UTF-8; save the file as UTF-8.'],
  ],
  [
    'a zip',
    Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 8, 0),
    ['The file is not text: it contains null bytes. Choose a file that Fieldbook saved.'],
  ],
  [
    'with a byte of zero',
    '{"a":"\0"}',
    ['The file is not text: it contains null bytes. Choose a file that Fieldbook saved.'],
  ],
  [
    'in a code page for Western Europe',
    Uint8Array.from(Buffer.from(fileWith('    "a": "caf\u00e9"'), 'latin1')),
    ['Line 5, column 14: Found “0xE9”, expected text in UTF-8; save the file as UTF-8.'],
  ],
  [
    'with a character that is cut at its end',
    utf8('{"a":"é').slice(0, -1),
    ['Line 1, column 7: Found “0xC3”, expected text in UTF-8; save the file as UTF-8.'],
  ],
];
