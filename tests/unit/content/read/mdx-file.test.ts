import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { contentCheckedBefore } from '../../../../src/content/read/checked-before.ts';
import { readMdx } from '../../../../src/content/read/mdx-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-mdx-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function read(body: string) {
  const path = join(folder, 'ko.mdx');
  writeFileSync(path, `---\ntitle: 제목\nsummary: 요약\n---\n\n${body}\n`);
  return readMdx(path, 'ko');
}

test('reads titles, summaries and paragraphs as segments with their places', () => {
  const page = read('한 문장.\n\n<Task id="a" title="작업">\n\n- 항목\n\n</Task>');
  assert.deepEqual(
    page.segments().map((segment) => [segment.text, segment.placeAt(0)]),
    [
      ['제목', { line: 2, column: 8 }],
      ['요약', { line: 3, column: 10 }],
      ['한 문장.', { line: 6, column: 1 }],
      ['작업', { line: 8, column: 21 }],
      ['항목', { line: 10, column: 3 }],
    ],
  );
});

test('masks code and values, character by character, and drops marks', () => {
  const segment = read('😀 **굵게** `Set-X` {{edgeFqdn}} 끝').segments()[2];
  assert.equal(segment?.text, '😀 굵게 Set-X {{edgeFqdn}} 끝');
  assert.equal(segment.maskedText, `😀 굵게 ${'\uFFFC'.repeat(5)} ${'\uFFFC'.repeat(12)} 끝`);
  assert.deepEqual(segment.placeAt(segment.text.indexOf('끝')), { line: 6, column: 32 });
});

test('reads words inside a component on one line, and the English of a label', () => {
  const page = read('<Lifecycle>지원 종료</Lifecycle>\n\n<Ui en="Start">시작</Ui> 선택');
  assert.deepEqual(
    page
      .segments()
      .slice(2)
      .map(({ text, locale }) => [text, locale]),
    [
      ['지원 종료', 'ko'],
      ['시작 선택', 'ko'],
      ['Start', 'en'],
    ],
  );
});

test('lists components with their attributes and what is around them', () => {
  const page = read(
    '<Task id="a" title="작업">\n\n<Step id="b" title="단계">\n\n글\n\n</Step>\n\n</Task>',
  );
  const [task, step] = page.elements();
  assert.equal(task?.attributes.get('title')?.value, '작업');
  assert.deepEqual(
    step?.parents.map(({ name, id }) => [name, id]),
    [['Task', 'a']],
  );
  assert.equal(step.line, 8);
});

test('lists placeholders, links and images', () => {
  const page = read('{{ edgeFqdn }} [링크](#a) ![그림](a.png)');
  assert.deepEqual(page.parts().placeholders, [{ name: 'edgeFqdn', line: 6, column: 1 }]);
  assert.deepEqual(
    page.parts().targets.map(({ kind, url }) => [kind, url]),
    [
      ['link', '#a'],
      ['image', 'a.png'],
    ],
  );
});

test('content that is known to be sound reads the same, however its head is written', () => {
  const heads = [
    '---\ntitle: 제목\nsummary: 요약\n---\n',
    '--- \ntitle: 제목\nsummary: "--- 요약"\n---  \n',
    '---\ntitle: 제목\nsummary: |\n  요약\n  ----\n---\n\n문장\n\n---\n',
  ];
  for (const head of heads) {
    const path = join(folder, 'en.mdx');
    writeFileSync(path, `${head}\n<Step id="a" title="단계">{{edgeFqdn}}</Step>\n`);
    const checked = readMdx(path, 'en');
    Object.assign(process.env, contentCheckedBefore);
    try {
      const known = readMdx(path, 'en');
      assert.deepEqual(known.frontmatter.value, checked.frontmatter.value);
      assert.deepEqual(known.elements(), checked.elements());
      assert.deepEqual(known.parts(), checked.parts());
    } finally {
      for (const name of Object.keys(contentCheckedBefore))
        Reflect.deleteProperty(process.env, name);
    }
  }
});
