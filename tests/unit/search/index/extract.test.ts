import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { extractRecords } from '../../../../src/search/index/extract.ts';

const html = readFileSync(new URL('../../../fixtures/search/page.html', import.meta.url), 'utf8');
const [page, task, step] = extractRecords(html, 'ko/a-runbook/');

test('a page, its tasks and its steps are a record each', () => {
  assert.deepEqual(
    [page, task, step].map((record) => [record?.anchor, record?.titles]),
    [
      ['', ['푸시 알림 구성']],
      ['test-push', ['푸시 알림 구성', '테스트']],
      ['test-federation', ['푸시 알림 구성', '테스트', '페더레이션 테스트']],
    ],
  );
  assert.equal(step?.locale, 'ko');
  assert.equal(step.runbook, 'a-runbook');
});

test('prose is read in paragraphs, without controls, labels and drawings', () => {
  assert.deepEqual(page?.parts, [
    ...[
      'Skype',
      '서비스 종료',
      '2025년 5월 5일',
      '제거합니다.',
      'AOL',
      '서비스 종료',
      '없습니다.',
    ].map((text) => ({ kind: 'prose', text })),
    { kind: 'prose', text: '알림을 켭니다. 두 줄입니다.' },
    { kind: 'prose', text: '경로' },
    { kind: 'prose', text: '알림이 지나는 길' },
  ]);
  assert.deepEqual(task?.parts, [{ kind: 'prose', text: '작업 설명' }]);
});

test('every record of a runbook says its status in short, so that a result can', () => {
  for (const record of [page, task, step])
    assert.equal(record?.status, 'Skype · 서비스 종료 · 2025년 5월 5일');
});

test('commands keep their lines, stand once, and know where the values of the reader go', () => {
  const commands = step?.parts.filter(({ kind }) => kind === 'command');
  assert.deepEqual(commands, [
    { kind: 'command', text: 'Get-CsState' },
    {
      kind: 'command',
      text: "if ($true) {\n    Test-CsFederatedPartner 'edge.contoso.com'\n}",
      values: [[42, 58, 'edgeFqdn']],
    },
  ]);
});

test('prose knows its values, outputs are read, and the labels of parameters lead to their step', () => {
  assert.deepEqual(
    step?.parts.filter(({ kind }) => kind !== 'command'),
    [
      { kind: 'prose', text: '도메인은 edge.contoso.com입니다.', values: [[5, 21, 'edgeFqdn']] },
      { kind: 'output', text: 'Result : Success\n  Latency : 0' },
      { kind: 'label', text: '내부 FQDN' },
    ],
  );
});

test('the choices that show a place are known for what is in it too, unless they follow another', () => {
  assert.equal(page?.when, undefined);
  assert.deepEqual(task?.when, [['edgeVersion', ['lync'], 'lync']]);
  assert.deepEqual(step?.when, task.when);
});

test('a purpose stands beside the other conditions, and all stand in the words of the page', () => {
  const purpose = { name: 'rPurpose', type: 'choice', group: 'purpose', default: 'keep' };
  const choices = ['keep', 'remove'].map((value) => ({ value, label: value }));
  const parameters = JSON.stringify([{ ...purpose, label: 'Purpose', help: 'Help', choices }]);
  const records = extractRecords(
    `<article data-runbook="r"><h1>R</h1>
      <section data-task id="t" data-when='{"rPurpose":["remove"]}'><h2>T</h2>
        <p class="when-label" data-when-label>Purpose: “Remove”</p>
        <ol><li data-step id="s"><h3>S</h3><p data-when-label>Only if  it is</p></li></ol>
      </section></article><script data-parameters>${parameters}</script>`,
    'en/r/',
  );
  assert.deepEqual(
    records.map(({ only }) => only),
    [undefined, 'Purpose: “Remove”', 'Purpose: “Remove” · Only if it is'],
  );
  assert.deepEqual(records[2]?.purpose, ['rPurpose', ['remove'], 'keep']);
  assert.equal(records[2].when, undefined);
});

test('what is said of a command is no code', () => {
  const records = extractRecords(
    `<article data-runbook="r"><h1>R</h1><li data-step id="s"><h3>S</h3>
      <command-block data-command="a"><p>Nobody can
        call it back.</p><pre><code>Send-CfNotice</code></pre></command-block>
      <details><summary>Messages</summary><dl><dt>Sent.</dt><dd>It is gone.</dd></dl></details></li></article>`,
    'en/r/',
  );
  assert.deepEqual(records[1]?.parts, [
    { kind: 'aside', text: 'Nobody can call it back.' },
    { kind: 'command', text: 'Send-CfNotice' },
    { kind: 'aside', text: 'Sent.' },
    { kind: 'aside', text: 'It is gone.' },
  ]);
});

test('a page that is no runbook has no records', () => {
  assert.deepEqual(extractRecords('<main><h1>Home</h1></main>', 'ko/'), []);
});

test('a runbook outside the folders of the languages is an error that names the page', () => {
  assert.throws(() => extractRecords('<article data-runbook="x"></article>', 'de/x/'), /de\/x\//);
});

test('a step says what its commands do at most, in the words of the page', () => {
  const block = (id: string, effect: string, ...facts: string[]) =>
    `<command-block data-command="${id}" data-effect="${effect}"><div class="command-bar"><p class="facts">${facts.map((fact) => `<span>${fact}</span>`).join('')}</p></div></command-block>`;
  const records = extractRecords(
    `<article data-runbook="r"><h1>R</h1><li data-step id="s"><h3>S</h3>
      ${block('a', 'reads', 'Reads only', 'Here')}
      ${block('b', 'changes', 'Makes changes', 'There', 'Requires <code>A</code> or <code>B</code>')}
      <details>${block('c', 'changes', 'Takes it back')}</details></li>
      <li data-step id="none"><h3>N</h3></li></article>`,
    'en/r/',
  );
  assert.deepEqual(
    records.map(({ does }) => does),
    [
      undefined,
      { effect: 'changes', words: ['Makes changes', 'There', 'Requires A or B'] },
      undefined,
    ],
  );
});

test('a step that removes something says so, and one of what is gone has nothing to be done', () => {
  const done = '<input type="checkbox" data-done>';
  const facts = (...marks: string[]) =>
    `<command-block data-command="c" data-effect="changes"><p class="facts">${marks
      .map((mark) => `<span data-effect-mark="${mark}">${mark}</span>`)
      .join('')}</p></command-block>`;
  const records = extractRecords(
    `<article data-runbook="r"><h1>R</h1>
      <section data-task id="t"><h2>T</h2><p>Only a text.</p>
        <li data-step id="removes"><h3>S</h3>${done}${facts('removes')}</li></section>
      <section data-task id="past"><h2>P</h2>
        <li data-step id="gone"><h3>G</h3>${facts('history', 'changes')}</li></section></article>`,
    'en/r/',
  );
  assert.deepEqual(
    records.map(({ anchor, does, isPast }) => [anchor, does?.effect, isPast]),
    [
      ['', undefined, undefined],
      ['t', undefined, undefined],
      ['removes', 'removes', undefined],
      ['past', undefined, true],
      ['gone', 'history', true],
    ],
  );
});

test('the fold of what else is known of each task is a record, with its summary as the title', () => {
  const [page, facts] = extractRecords(
    `<article data-runbook="r"><h1>R</h1><nav><h2>Order</h2>
      <details id="facts"><summary>Permissions for each task</summary></details></nav></article>`,
    'en/r/',
  );
  assert.deepEqual([page?.anchor, page?.parts], ['', []]);
  assert.deepEqual([facts?.anchor, facts?.titles], ['facts', ['R', 'Permissions for each task']]);
});
