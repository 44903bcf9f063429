import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillDrawing } from '../../../src/render/fill-drawing.ts';

const texts = new Map([
  ['server', 'Edge Server'],
  ['my-event', 'Push & pull <now>'],
]);
const edge = { name: 'edgeFqdn', text: 'edge.contoso.com', state: 'example' } as const;
const fill = (svg: string): string =>
  fillDrawing('path.svg', svg, (key) => (key === edge.name ? edge : texts.get(key)));

test('a drawing shows the text of each key, in kebab-case too', () => {
  assert.equal(
    fill('<text>{{server}}</text><text>{{ my-event }}</text>'),
    '<text>Edge Server</text><text>Push &amp; pull &lt;now></text>',
  );
});

test('a key without a text stops the build instead of standing in the drawing', () => {
  assert.throws(() => fill('<text>{{phone}}</text>'), /path\.svg: \{\{phone\}\} has no text/);
});

test('a value of the reader stands where the page can put another', () => {
  assert.equal(
    fill('<text>{{edgeFqdn}}</text>'),
    '<text><tspan data-param="edgeFqdn" data-state="example">edge.contoso.com</tspan></text>',
  );
});
