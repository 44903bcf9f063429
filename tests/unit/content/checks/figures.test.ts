import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { svgClasses } from '../../../../src/content/schemas/svg.ts';
import { problemsOf, soundFile } from './site.ts';

test('reports a drawing without a description', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'figure-without-words' }), [
    'content/runbooks/enable-push/figures/path.yaml:1:1: found nothing at `description`, expected a map. Add it: describe in every language what the drawing shows.',
  ]);
});

test('reports text without a key, a key without text, a style attribute', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'figure-text' }), [
    'content/runbooks/enable-push/figures/path.svg:2:39: found the attribute `style` of <rect>, expected one of x, y, width, height, rx, ry, class, transform, fill, stroke, opacity, fill-opacity, stroke-dasharray, stroke-linecap, stroke-linejoin, stroke-width. Use a class: the page’s policy blocks inline styles.',
    'content/runbooks/enable-push/figures/path.svg:3:40: found `{{phone}}`, expected a key below `text` in content/runbooks/enable-push/figures/path.yaml. Add the text in every locale, or name one of `parameters` in runbook.yaml.',
    'content/runbooks/enable-push/figures/path.svg:4:40: found the text “The phone”, expected a placeholder `{{key}}`, or one of `names` in runbook.yaml. Give it a key below `text` in content/runbooks/enable-push/figures/path.yaml.',
  ]);
});

const folder = 'content/runbooks/enable-push/figures';

function inBothForms(from: string, to: string): Record<string, string> {
  const names = ['path.svg', 'path.wide.svg'].map((name) => `${folder}/${name}`);
  return Object.fromEntries(names.map((name) => [name, soundFile(name).replace(from, to)]));
}

test('takes blanks within the braces of one form as of both', async () => {
  const svg = soundFile(`${folder}/path.svg`);
  const files = { [`${folder}/path.svg`]: svg.replace('{{server}}', '{{ server }}') };
  assert.deepEqual(await problemsOf({ files }), []);
});

test('takes a key in kebab-case, also several in one text', async () => {
  const words = soundFile(`${folder}/path.yaml`);
  const files = {
    [`${folder}/path.yaml`]: `${words}  the-phone: { en: Phone, ko: 휴대폰, zh: 手机, fr: Téléphone }\n`,
    ...inBothForms('{{server}}', '{{server}} → {{the-phone}}'),
  };
  assert.deepEqual(await problemsOf({ files }), []);
});

test('reports a key in an attribute, where nothing fills it', async () => {
  const svg = soundFile(`${folder}/path.svg`);
  const files = { [`${folder}/path.svg`]: svg.replace('class="fig-box"', 'class="{{box}}"') };
  assert.deepEqual(await problemsOf({ files }), [
    `${folder}/path.svg:2:9: found \`class="{{box}}"\`, expected classes of drawings, which are fig-accent, fig-box, fig-hit, fig-line, fig-muted, fig-text, fig-zone. Correct it; addresses, units and functions have no place in a drawing.`,
  ]);
});

test('takes a link to a step, and a value that the runbook asks for', async () => {
  const added =
    '<a href="#try-it"><rect class="fig-hit" width="9" height="9" /><text>{{edgeFqdn}}</text></a></svg>';
  const files = inBothForms('</svg>', added);
  assert.deepEqual(await problemsOf({ files }), []);
});

test('names the steps that a link in a drawing can lead to', async () => {
  const svg = soundFile(`${folder}/path.svg`);
  const added = '<a href="#gone"><rect width="9" height="9" /><text>{{server}}</text></a>\n</svg>';
  const files = { [`${folder}/path.svg`]: svg.replace('</svg>', added) };
  assert.deepEqual(await problemsOf({ files }), [
    `${folder}/path.svg:5:1: found the link \`#gone\`, expected the id of a task or step of the page. Write one that its runbook.yaml has, as \`#enable\`.`,
  ]);
});

test('reports a drawing without its form for wide screens, and a form without its drawing', async () => {
  const advice = 'with the same texts and links.';
  assert.deepEqual(await problemsOf({ without: [`${folder}/path.wide.svg`] }), [
    `${folder}/path.svg:1:1: found one form of a drawing, expected ${folder}/path.wide.svg too. Draw it for wide screens as well, ${advice}`,
  ]);
  const files = { [`${folder}/other.wide.svg`]: soundFile(`${folder}/path.wide.svg`) };
  assert.deepEqual(await problemsOf({ files }), [
    `${folder}/other.wide.svg:1:1: found one form of a drawing, expected ${folder}/other.svg too. Add the drawing for narrow screens, or remove this one.`,
  ]);
});

test('a drawing may have the classes that the styles of drawings have, and no other', () => {
  const styles = readFileSync('src/components/prose/figure.css', 'utf8');
  const classes = Array.from(styles.matchAll(/\.(fig-[a-z-]+)/g), ([, name]) => name);
  assert.deepEqual([...new Set(classes)].sort(), [...svgClasses].sort());
});

test('names the tag of a drawing that is not closed, and the line where its end is missing', async () => {
  const svg = soundFile(`${folder}/path.svg`);
  const said = async (from: string, to: string) =>
    problemsOf({ files: { [`${folder}/path.svg`]: svg.replace(from, to) } });
  const expected = (place: string, name: string, line: number) => [
    `${folder}/path.svg:${place}: found unreadable SVG (<${name}> without its end), expected \`</${name}>\` before line ${line} of the file, where something else ends. Write \`</${name}>\` where the element ends, or \`/>\` at the end of its tag.`,
  ];
  assert.deepEqual(await said('height="60" />', 'height="60">'), expected('2:3', 'rect', 5));
  assert.deepEqual(await said('<svg', '<html'), expected('1:1', 'html', 5));
  assert.deepEqual(await said('{{server}}</text>', '{{server}}'), expected('3:3', 'text', 5));
  assert.deepEqual(await said('  <rect', '  <g>\n  <rect'), expected('2:3', 'g', 6));
});
