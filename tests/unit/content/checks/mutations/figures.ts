import { folder, inFile, type Mutation } from './mutation.ts';

const figure = `${folder}/figures/path.svg`;
const rect = '<rect class="fig-box"';
const wide = `${folder}/figures/path.wide.svg`;
const end = '</svg>';

/** A link at the end of the drawing, sound but for its attributes. */
function link(attributes: string): string {
  return `<a ${attributes}><rect width="9" height="9" /><text>{{server}}</text></a>${end}`;
}

/** What is no XML, and what a page may not have. */
const parts = inFile(figure, [
  [end, link('href="#no-such-step"'), 'the link `#no-such-step`'],
  [end, link('href="#"'), '`href="#"`'],
  [end, link('href="#constructor"'), 'the link `#constructor`'],
  [end, link('href="javascript:alert(1)"'), '`href="javascript:alert(1)"`'],
  [end, link('href="&#106;avascript:alert(1)"'), '`href="javascript:alert(1)"`'],
  [end, link('href="https://evil.example/#try-it"'), '`href="https://evil.example/#try-it"`'],
  [end, link('href="//evil.example"'), '`href="//evil.example"`'],
  [end, link('href="../other/#try-it"'), '`href="../other/#try-it"`'],
  [end, link('xlink:href="#try-it"'), 'the attribute `xlink:href` of <a>'],
  [end, link('href="#try-it" target="_blank"'), 'the attribute `target` of <a>'],
  [end, link('href="#try-it" onfocus="alert(1)"'), 'the attribute `onfocus` of <a>'],
  [end, link(''), '<a> without `href`'],
  [end, '<a href="#try-it"><rect width="9" height="9" /></a></svg>', '<a> without words'],
  [end, '<a href="#try-it"><text> {{server}}</text></a></svg>', '<a> without a box'],
  [end, `<g>${link('href="#try-it"').replace(end, `</g>${end}`)}`, '<a> in <g>'],
  [end, '<script>1</script></svg>', 'the element <script>'],
  [end, '<SCRIPT>1</SCRIPT></svg>', 'the element <SCRIPT>'],
  [end, '<foreignObject></foreignObject></svg>', 'the element <foreignObject>'],
  [end, '<animate attributeName="x" /></svg>', 'the element <animate>'],
  [end, '<set attributeName="x" /></svg>', 'the element <set>'],
  [end, '<use href="https://evil.example/x.svg#a" /></svg>', 'the element <use>'],
  [end, '<image href="data:image/png;base64,AA" /></svg>', 'the element <image>'],
  [end, '<style>*{}</style></svg>', 'the element <style>'],
  [end, '<svg:script xmlns:svg="http://www.w3.org/2000/svg" /></svg>', 'the element <svg:script>'],
  [end, '<svg></svg></svg>', 'the element <svg> here'],
  [end, '<constructor /></svg>', 'the element <constructor>'],
  [end, '<math></math></svg>', 'the element <math>'],
  ['</svg>\n', '', 'unreadable SVG'],
  [end, '</svg><svg/>', 'unreadable SVG'],
  [end, '<g></svg>', 'unreadable SVG'],
  [end, '&nbsp;</svg>', 'unreadable SVG'],
  [end, '&x;</svg>', 'unreadable SVG'],
  [end, 'a & b</svg>', 'unreadable SVG'],
  [end, '<![CDATA[<script>]]></svg>', 'a CDATA section'],
  [end, '<!--> <script>1</script> --></svg>', 'a comment'],
  [end, '<?php x ?></svg>', 'a processing instruction'],
  [end, 'words</svg>', 'the text “words” in <svg>'],
  [end, `${'<g>'.repeat(100)}${'</g>'.repeat(100)}</svg>`, 'more than 30 elements'],
  [end, `${'<g>'.repeat(12_000)}${'</g>'.repeat(12_000)}</svg>`, 'more than 30 elements'],
  ['<svg ', '<!DOCTYPE svg>\n<svg ', 'a DOCTYPE'],
  ['<svg ', '<!DOCTYPE svg [<!ENTITY x "y">]>\n<svg ', 'a DOCTYPE'],
  ['<svg ', '<?xml version="1.0"?>\n<svg ', 'an XML declaration'],
  ['<svg viewBox="0 0 340 80"', '<svg', 'no viewBox'],
  ['viewBox=', 'viewbox=', 'the attribute `viewbox` of <svg>'],
  ['class="fig-box"', 'class="fig-bow"', '`class="fig-bow"`'],
  ['viewBox="0 0 340 80"', 'viewBox="0 0 0 0"', '`viewBox="0 0 0 0"`'],
  ['viewBox="0 0 340 80"', 'viewBox="0 0 -340 80"', '`viewBox="0 0 -340 80"`'],
  ['viewBox="0 0 340 80"', 'viewBox="0 0 340 0.0"', '`viewBox="0 0 340 0.0"`'],
  ['viewBox="0 0 340 80"', 'viewBox="0 0 999999999999 80"', '`viewBox="0 0 999999999999'],
  ['width="320"', 'width="0"', '`width="0"`'],
  ['width="320"', 'width="-1"', '`width="-1"`'],
  ['viewBox="0 0 340 80"', 'viewBox="0 0 340"', '`viewBox="0 0 340"`'],
  [' xmlns="http://www.w3.org/2000/svg"', '', 'no xmlns'],
  [
    'http://www.w3.org/2000/svg',
    'http://www.w3.org/1999/xhtml',
    '`xmlns="http://www.w3.org/1999/xhtml"`',
  ],
  [
    '<svg ',
    '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ',
    'the attribute `xmlns:xlink` of <svg>',
  ],
  ['<svg ', '<svg onload="alert(1)" ', 'the attribute `onload` of <svg>'],
  [rect, '<rect onclick="x" class="fig-box"', 'the attribute `onclick` of <rect>'],
  [
    rect,
    '<rect style="fill: url(https://evil.example)" class="fig-box"',
    'the attribute `style` of <rect>',
  ],
  [rect, '<rect fill="url(https://evil.example/x)" class="fig-box"', '`fill="url(https'],
  [rect, '<rect fill="url(#a)" class="fig-box"', '`fill="url(#a)"`'],
  [rect, '<rect fill="red" class="fig-box"', '`fill="red"`'],
  [rect, '<rect filter="url(#a)" class="fig-box"', 'the attribute `filter` of <rect>'],
  [rect, '<rect id="content" class="fig-box"', 'the attribute `id` of <rect>'],
  [rect, '<rect href="#a" class="fig-box"', 'the attribute `href` of <rect>'],
  [rect, '<rect xlink:href="#a" class="fig-box"', 'the attribute `xlink:href` of <rect>'],
  [
    rect,
    '<rect xml:base="https://evil.example" class="fig-box"',
    'the attribute `xml:base` of <rect>',
  ],
  [rect, '<rect toString="1" class="fig-box"', 'the attribute `toString` of <rect>'],
  [rect, '<rect class="fig-box" class="fig-box"', 'unreadable SVG'],
  [rect, '<rect class="search-dialog"', '`class="search-dialog"`'],
  [rect, '<rect class="{{server}}"', '`class="{{server}}"`'],
  [rect, '<rect class="&#106;s"', '`class="js"`'],
  ['x="10"', 'x=10', 'unreadable SVG'],
  ['x="10"', 'x="10px"', '`x="10px"`'],
  ['push.lync.com', 'push.lync.com {{__proto__}}', '`{{__proto__}}`'],
  ['push.lync.com', 'push service', 'the text “push service”'],
]);

/** What the form for wide screens may not have either, and what it must have as the other one does. */
const forms = inFile(wide, [
  ['{{server}}', '{{serverr}}', 'the text “{{serverr}}”'],
  ['push.lync.com', 'push.lync.example', 'the text “push.lync.example”'],
  ['<text class="fig-text" x="20" y="36">{{server}}</text>\n  ', '', 'the text “push.lync.com”'],
  ['<text class="fig-text" x="320" y="36">push.lync.com</text>', '', 'no further text'],
  [end, '<text>{{server}}</text></svg>', 'the text “{{server}}”'],
  [end, link('href="#try-it"'), 'the text “{{server}}” with the link `#try-it`'],
  [end, '<a href="#try-it"><rect width="9" height="9" /></a></svg>', '<a> without words'],
  [end, link('href="javascript:alert(1)"'), '`href="javascript:alert(1)"`'],
  [end, '<script>1</script></svg>', 'the element <script>'],
  ['</svg>\n', '', 'unreadable SVG'],
  ['class="fig-box"', 'style="x"', 'the attribute `style` of <rect>'],
]);

/** Mistakes in a drawing. */
export const figureMutations: readonly Mutation[] = [...parts, ...forms];
