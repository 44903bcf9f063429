import { notices, type Consequence } from './consequence.ts';

const structure = `${notices}/runbook.yaml`;
const english = `${notices}/en.mdx`;
const french = `${notices}/fr.mdx`;
const chinese = `${notices}/zh.mdx`;

/** Ids of tasks and steps that one side leaves out, or has by another name, nearly alike or not. */
export const ids: readonly Consequence[] = [
  {
    file: english,
    from: '<Step id="turn-on" ',
    to: '<Step ',
    line: 102,
    found: '<Step> without `id`, expected `id="turn-on"`',
  },
  {
    file: french,
    from: '<Task id="connect-server" ',
    to: '<Task ',
    line: 60,
    found: '<Task> without `id`',
  },
  {
    file: chinese,
    from: '<Step id="turn-on"',
    to: '<Step id=""',
    line: 102,
    found: '<Step> without `id`',
  },
  { file: french, from: ' id="open-console"', to: '', line: 86, found: '<Step> without `id`' },
  {
    file: english,
    from: '<Task id="test-notices"',
    to: '<Task id="verify"',
    line: 122,
    found: '<Task id="verify">, expected <Task id="test-notices">',
  },
  {
    file: chinese,
    from: '<Step id="turn-on"',
    to: '<Step id="switch"',
    line: 102,
    found: '<Step id="switch">, expected <Step id="turn-on">',
  },
  {
    file: french,
    from: '<Step id="turn-on"',
    to: '<Step id="turn-onn"',
    line: 102,
    found: '<Step id="turn-onn">, expected <Step id="turn-on">',
  },
  {
    file: french,
    from: '<Step id="open-console"',
    to: '<Step id="enter-relay"',
    line: 86,
    found: '<Step id="enter-relay">, expected <Step id="open-console">',
  },
  {
    file: french,
    from: '<Step id="enter-relay"',
    to: '<Step id="open-console"',
    line: 92,
    found: '<Step id="open-console">, expected <Step id="enter-relay">',
  },
  {
    file: structure,
    from: '- id: test-notices\n',
    to: '- id: verify\n',
    line: 173,
    found: 'the task `verify`, expected `test-notices`',
  },
  {
    file: structure,
    from: '- id: test-notices\n',
    to: '- id: test-noticess\n',
    line: 173,
    found: 'the task `test-noticess`, expected `test-notices`',
  },
  {
    file: structure,
    from: '- id: look-for-relays\n',
    to: '- id: search\n',
    line: 148,
    found: 'the step `search`, expected `look-for-relays`',
  },
  {
    file: structure,
    from: '- id: turn-on\n',
    to: '- id: turn-of\n',
    line: 168,
    found: 'the step `turn-of`, expected `turn-on`',
  },
];
