import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intricacy } from '../../../../src/content/read/intricate-mdx.ts';

test('finds what would keep or end the parser of expressions', () => {
  const pages = {
    ['{<a>'.repeat(21)]: /more than 8 braces/,
    [`{${'['.repeat(300)}`]: /more than 200 brackets/,
    [`{${'!'.repeat(4000)}`]: /more than 3000 characters/,
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
