import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invisible } from '../../../../src/content/checks/invisible.ts';
import { problemsOf, soundFile, withEachText } from './site.ts';

const file = 'content/runbooks/enable-push/commands/show-push.ps1';
const command = 'Get-CsPushNotificationConfiguration | Format-List Identity';
const advice = 'Save the file as UTF-8 without a byte order mark, with LF line ends.';

async function problemsWith(text: string): Promise<string[]> {
  return problemsOf({ files: { [file]: text } });
}

test('reports nothing on a sound site', async () => {
  assert.deepEqual(await problemsOf({}), []);
});

test('reports a byte order mark', async () => {
  assert.deepEqual(await problemsWith(`\uFEFF${command}\n`), [
    `${file}:1:1: found a byte order mark, expected none. ${advice}`,
  ]);
});

test('reports CRLF once a file', async () => {
  assert.deepEqual(await problemsWith(`${command}\r\n${command}\r\n`), [
    `${file}:1:59: found a CRLF line end, expected LF alone. ${advice}`,
  ]);
});

test('reports a last line without a line break', async () => {
  assert.deepEqual(await problemsWith(command), [
    `${file}:1:59: found no line break at the end of the file, expected one. Add it.`,
  ]);
});

test('reports a letter that looks like a Latin one', async () => {
  const told =
    'found a Cyrillic or Greek letter in a Latin word, expected letters of one alphabet, as some of two look the same. Write the Latin letter: with this one, it is another name.';
  for (const [written, column] of [
    ['push.lyn\u0441.com', 11],
    ['P\u043E\u043Elname', 4],
    ['\u0406dentity', 3],
    ['\u0391uth', 3],
  ] as const)
    assert.deepEqual(await problemsWith(`# ${written}\n${command}\n`), [
      `${file}:1:${column}: ${told}`,
    ]);
  assert.deepEqual(await problemsWith(`# 5 \u03BCm, 2 k\u03A9, \u0394t\n${command}\n`), []);
});

test('reports bytes that are not UTF-8, rather than reading them as something else', async () => {
  const mdx = 'content/runbooks/enable-push/ko.mdx';
  const latin = Buffer.from('---\ntitle: caf\xE9\n---\n', 'latin1');
  const problems = await problemsOf({ files: { [mdx]: latin } });
  assert.deepEqual(problems, [
    `${mdx}:1:1: found bytes that are not UTF-8, expected UTF-8. Save the file as UTF-8 without a byte order mark.`,
  ]);
});

test('reports a page with a byte order mark once, and still reads it', async () => {
  const mdx = 'content/runbooks/enable-push/ko.mdx';
  const problems = await problemsOf({ files: { [mdx]: '\uFEFF---\ntitle: 제목\n---\n' } });
  assert.equal(problems[0], `${mdx}:1:1: found a byte order mark, expected none. ${advice}`);
  assert.match(
    problems[1] ?? '',
    /^content\/runbooks\/enable-push\/ko\.mdx:2:1: found nothing at `summary`/,
  );
});

const folder = 'content/runbooks/enable-push';
const page = `${folder}/en.mdx`;
const words = 'content/parameters.yaml';

/** What is said of an escape in the prose, in the frontmatter, in a YAML file and in a drawing. */
const places = {
  prose: (escape: string) => [page, /\n\n/, `\n\nSign ${escape}in.\n\n`],
  attribute: (escape: string) => [page, 'title="Sign in"', `title="Sign ${escape}in"`],
  frontmatter: (escape: string) => [page, /title: .*/, `title: "Enable ${escape} push"`],
  yaml: (escape: string) => [words, /en: (.*)/, `en: "Edge${escape}"`],
  drawing: (escape: string) => [
    `${folder}/figures/path.svg`,
    '>push.lync.com<',
    `>push.lync.com${escape}<`,
  ],
} as const satisfies Record<string, (escape: string) => readonly [string, string | RegExp, string]>;

async function escapesSaid(place: keyof typeof places, escapes: readonly string[]) {
  const said: string[] = [];
  await withEachText(async (problemsWith) => {
    for (const escape of escapes) {
      const [path, from, to] = places[place](escape);
      const text = soundFile(path).replace(from, () => to);
      assert.notEqual(text, soundFile(path), place);
      const problems = (await problemsWith(path, text)).join('\n');
      if (problems.includes(`${path}:`) && problems.includes('found an escape of a character that'))
        said.push(escape);
    }
  });
  return said;
}

const numbers = ['&#x202E;', '&#8238;', '&#xE0041;', '&#xAD;', '&#x3164;', '&#9;'];
const names = ['rlm', 'lrm', 'shy', 'ZeroWidthSpace', 'zwnj', 'zwj', 'NoBreak', 'ic', 'af', 'Tab'];
const references = ['&#1;', ...numbers, ...names.map((name) => `&${name};`)];
const yamlEscapes = [
  '\\u202E',
  '\\u0000',
  '\\uD800',
  '\\x01',
  '\\x1b',
  '\\U000E0041',
  '\\uFEFF',
].concat(
  Array.from('0abvferNLP', (letter) => `\\${letter}`),
  ['\\u200b', '\\u200D', '\\u180E', '\\u206A', '\\uFFF9', '\\uFE0F', '\\uE000', '\\\\\\0'],
);

for (const [place, escapes] of [
  ['prose', references],
  ['attribute', references],
  ['drawing', ['&#8238;', '&#8203;', '&#173;', '&#9;']],
  ['frontmatter', yamlEscapes],
  ['yaml', yamlEscapes],
] as const)
  test(`reports a character that cannot be seen and is written as an escape: ${place}`, async () => {
    assert.deepEqual(await escapesSaid(place, escapes), escapes);
  });

test('an escape of a character that is seen is none of these, nor is what only looks like one', async () => {
  assert.deepEqual(await escapesSaid('prose', ['&nbsp;', '&eacute;', '`&rlm;`']), []);
  assert.deepEqual(await escapesSaid('yaml', ['\\u00e9', '\\"', '\\\\u202e', '\\\\0']), []);
  const plain = 'en: Names as C:\\new\\u202e and "a\\0b"';
  const text = soundFile(words).replace(/en: .*/, () => plain);
  assert.doesNotMatch((await problemsOf({ files: { [words]: text } })).join('\n'), /escape/);
});

test('letters that join, and pictures of several characters, are no invisible characters', () => {
  for (const text of [
    'می\u200Cخواهم',
    'क्\u200Dष',
    '👨\u200D👩\u200D👧',
    '❤\uFE0F\u200D🔥',
    '葛\u{E0100}',
  ])
    assert.doesNotMatch(text, invisible, text);
  for (const text of [
    'a\u200Db',
    '가\u200C나',
    'a\uFE0F',
    '\u200Da',
    'a \u200C',
    'a\u180Eb',
    'a\u{E01F0}',
    'a\uE000b',
    '\u{10FFFD}',
  ])
    assert.match(text, invisible, text);
});

test('reports an unfinished merge of a text once', async () => {
  const texts = [
    'content/runbooks/enable-push/outputs/push.txt',
    'content/offline/readme.fr.txt',
    'content/offline/readme.en.txt',
  ];
  const mark =
    'found a mark of a merge that nobody has finished, expected one text. Choose the lines that are right, and remove the marks with the others.';
  await withEachText(async (problemsIn) => {
    for (const text of texts) {
      const own = soundFile(text);
      const merged = `<<<<<<< HEAD\n${own}\n${own}=======\n${own}>>>>>>> branch\n`;
      assert.deepEqual(await problemsIn(text, merged), [`${text}:1:1: ${mark}`]);
    }
  });
});
