import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertProperty } from '../../support/size.ts';
import { readOutput } from '../../../src/runs/read-output.ts';

function textsOf(output: string) {
  return readOutput(output).map((row) =>
    Object.fromEntries(
      Array.from(row, ([name, { text, start, end }]) => {
        assert.equal(output.slice(start, end), text);
        return [name, text];
      }),
    ),
  );
}

test('reads the objects of a list, which an empty line or a repeated name divides', () => {
  const output = 'Name  : a\nError :\n\nName  : b\nUrl   : https://x.example\nName  : c : d\n';
  assert.deepEqual(textsOf(output), [
    { Name: 'a', Error: '' },
    { Name: 'b', Url: 'https://x.example' },
    { Name: 'c : d' },
  ]);
});

test('reads the rows of a table, words to the left and numbers to the right', () => {
  const output = [
    'Name     Path        OpenFiles',
    '----     ----        ---------',
    'Projects D:\\Projects        17',
    'Scans                        2',
    '',
    'Done.',
  ].join('\n');
  assert.deepEqual(textsOf(output), [
    { Name: 'Projects', Path: 'D:\\Projects', OpenFiles: '17' },
    { Name: 'Scans', Path: '', OpenFiles: '2' },
  ]);
});

test('gives a cell that begins before its column, and one behind a long placeholder, to the right column', () => {
  const output =
    'Name         Count\n----         -----\n{{fileServer}}     7\nfiles    123456789\n';
  assert.deepEqual(textsOf(output), [
    { Name: '{{fileServer}}', Count: '7' },
    { Name: 'files', Count: '123456789' },
  ]);
});

test('finds no object in lines that have none', () => {
  assert.deepEqual(readOutput('TCP 5223 is open.\nServer:  dc01.contoso.com\n\n'), []);
});

test('keeps the lines of Windows', () => {
  assert.deepEqual(textsOf('Name : a\r\nId   : 1\r\n'), [{ Name: 'a', Id: '1' }]);
});

/** What outputs are made of, and what could mislead a reader of them. */
const pieces = fc.constantFrom(
  ...[
    'Name',
    'Id',
    ' : ',
    ':',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '----',
    '-',
    '서버',
    '\u0000',
    '</pre>',
    '{{a}}',
  ],
  ...['__proto__', 'constructor'],
);

test('an output of any text is read to its end, and gives nothing but parts of it', () => {
  const output = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary' })))
    .map((all) => all.join(''));
  assertProperty(
    fc.property(output, (text) => {
      textsOf(text);
    }),
    5000,
  );
  const long = ['a ', ' : ', '- ', '-', 'a :\n', '\n', '---\n'].map((piece) =>
    piece.repeat(50_000),
  );
  for (const text of long) textsOf(`Name\n${text}`);
});
