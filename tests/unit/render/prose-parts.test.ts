import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { markdownToHtml, mdxToHast } from 'satteri';
import { prosePartsOf, type ProsePart } from '../../../src/render/prose-parts.ts';

const partsOf = (mdx: string): readonly ProsePart[] => prosePartsOf(mdxToHast(mdx));

/** Parts as one text, in which a component shows what it was given. */
function shown(parts: readonly ProsePart[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return `[${part.name} ${JSON.stringify(part.attributes)} ${shown(part.parts)}]`;
    })
    .join('');
}

suite('The parts of prose', () => {
  test('Markdown becomes the HTML that its processor writes', () => {
    const markdown = [
      'A **strong** and _stressed_ word,  ',
      'a [link](/there?a=1&b=2 "Its \\"title\\"") and a line.',
      '- one\n- two\n\n  more of two\n',
      '3. three\n4. four\n',
      '| a | b |\n| :- | -: |\n| 1 | 2 |',
    ].join('\n\n');
    const { html } = markdownToHtml(markdown);
    assert.equal(shown(partsOf(markdown)), html.trimEnd().replaceAll(' />', '>'));
  });

  test('a text is no markup', () => {
    assert.deepEqual(partsOf('1 &lt; 2 & \'a\' > "b"'), [
      '<p>1 &lt; 2 &amp; &#39;a&#39; &gt; &quot;b&quot;</p>',
    ]);
  });

  test('a Korean particle stays with the bracket before it', () => {
    assert.equal(
      shown(partsOf('APNS(Apple 푸시)와 MPNS (알림 & 서비스)로 간다(끝).')),
      '<p>APNS(Apple <span class="unbroken">푸시)와</span> MPNS (알림 &amp; ' +
        '<span class="unbroken">서비스)로</span> 간다(끝).</p>',
    );
  });

  test('a short name in code is kept on one line', () => {
    assert.equal(
      shown(partsOf('`Get-CsPool` `Get-CsPushNotificationConfiguration <name>`')),
      '<p><code translate="no">Get-CsPool</code> ' +
        '<code class="breaks" translate="no"><t-w>Get-CsPushNotification<wbr>Configuration</t-w> &lt;name&gt;</code></p>',
    );
  });

  test('components stand between the HTML around them', () => {
    assert.equal(
      shown(partsOf('Choose <Ui en="Start">시작</Ui>, then {{ site }}.')),
      '<p>Choose [Ui {"en":"Start"} 시작], then [Value {"name":"site"} ].</p>',
    );
  });

  test('the steps of a task are one list after its prose', () => {
    const mdx = `
<Task id="a" title="A">

<Step id="b" title="B">

Do it.

</Step>

Before.

<Step id="c" title="C">
</Step>

</Task>
`;
    assert.equal(
      shown(partsOf(mdx)),
      '[Task {"id":"a","title":"A"} <p>Before.</p>[Steps {} ' +
        '[Step {"id":"b","title":"B"} <p>Do it.</p>][Step {"id":"c","title":"C"} ]]]',
    );
  });

  for (const [what, mdx] of [
    ['an unknown component', '<Box />'],
    ['an expression', 'One and {1 + 1}.'],
    ['an attribute that is an expression', '<Ui en={name}>a</Ui>'],
    ['an import', "import a from 'b'"],
  ] as const)
    test(`${what} is refused`, () => {
      assert.throws(() => partsOf(mdx), /^Error: Prose with /);
    });
});
