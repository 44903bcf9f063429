import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intricacy } from '../../../../src/content/read/intricate-mdx.ts';

test('finds what would keep or end the parser of expressions', () => {
  const pages = {
    ['{<a>'.repeat(21)]: /more than 8 braces/,
    [`{${'['.repeat(300)}`]: /more than 200 brackets/,
    [`{${'!'.repeat(4000)}`]: /more than 3000 characters/,
    ['<a '.repeat(60)]: /more than 50 tags/,
    [`{${'['.repeat(300)} \`a\` \`\`b \` c\`\``]: /more than 200 brackets/,
    [`a\n\nexport const a = ${'!'.repeat(4000)}`]: /more than 3000 characters/,
  };
  for (const [page, found] of Object.entries(pages))
    assert.match(intricacy(page)?.details.found ?? '', found, page.slice(0, 40));
});

test('leaves pages of prose and code alone', () => {
  const pages = [
    'Use `{` and `(` '.repeat(300),
    `\`\`\`powershell\n${'if ($a) {\n'.repeat(40)}\`\`\`\n`,
    `\`\`\`\n{${'a'.repeat(4000)}\n\`\`\`\n`,
    `\\{ ${'long prose '.repeat(400)}`,
    `a line\nexport it, then ${'go on '.repeat(700)}`,
    '<Step id="a" when={{ a: { b: [1] } }}>{{name}} and {{other}}</Step>\n'.repeat(60),
  ];
  for (const page of pages) assert.equal(intricacy(page), undefined, page.slice(0, 40));
});

test('takes no time for many backticks, brackets or quotes', () => {
  for (const part of ['`', '` ', '~', '<', '[', '"', '` `` ', '\\{', '`\n', '```\n~~~\n'])
    assertQuick(part.repeat(200_000 / part.length));
  assertQuick(Array.from({ length: 900 }, (_, length) => '`'.repeat(length + 1)).join(' '));
});

/** Holds a look at a page to a time that even a busy machine needs only for a page that is looked at again and again. */
function assertQuick(page: string): void {
  const start = performance.now();
  intricacy(page);
  assert.ok(performance.now() - start < 3000, page.slice(0, 20));
}
