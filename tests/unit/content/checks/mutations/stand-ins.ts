import { notices, type Consequence } from './consequence.ts';

const page = (locale: string) => `${notices}/${locale}.mdx`;
const figure = '<Figure id="notice-path" />';
const reference = /<Ref id="relay-help">[^<]*<\/Ref>/;
const label = (locale: string) =>
  locale === 'en' ? '<Ui>Start</Ui>' : /<Ui en="Start">[^<]*<\/Ui>/;

/** The line of each page on which what is replaced stands. */
const lines = {
  figure: { ko: 8, zh: 8, fr: 8, en: 8 },
  label: { ko: 64, zh: 64, fr: 64, en: 64 },
  reference: { ko: 70, zh: 70, fr: 70, en: 70 },
} as const;

const languages = ['ko', 'zh', 'fr', 'en'] as const;

function inEach(
  of: keyof typeof lines,
  from: (locale: string) => string | RegExp,
  rows: readonly (readonly [to: string, found: string])[],
): Consequence[] {
  return rows.flatMap(([to, found]) =>
    languages.map((locale) => ({
      ...{ file: page(locale), from: from(locale), to, line: lines[of][locale], found },
    })),
  );
}

const inFigure = inEach('figure', () => figure, [
  ['<Figure />', '<Figure> without `id`'],
  ['<Image src="notice-path.svg" />', '<Image>, expected <Figure id="…">'],
  ['<img src="figures/notice-path.svg" alt="1" />', '<img>, expected <Figure id="…">'],
  ['![](figures/notice-path.svg)', 'the image `figures/notice-path.svg`, expected a drawing'],
]);

const inLabel = inEach('label', label, [
  ['<b>Start</b>', '<b>, expected <Ui>'],
  ['<kbd>Start</kbd>', '<kbd>, expected <Ui>'],
  ['<Foo>Start</Foo>', '<Foo>, expected one of'],
]);

const inReference = inEach('reference', () => reference, [
  ['<Ref>relay</Ref>', '<Ref> without `id`'],
  ['<Link id="relay-help">relay</Link>', '<Link>, expected <Ref id="relay-help">'],
  ['<a href="https://files.example.com/relay">relay</a>', '<a>, expected <Ref id="…">'],
  ['<Foo>relay</Foo>', '<Foo>, expected one of'],
  ['https://files.example.com/relay', 'the address `https://files.example.com/relay` in prose'],
  ['[relay](#relay-help)', 'the link `#relay-help`, expected `<Ref id="relay-help">'],
  ['[relay](https://files.example.com/relay)', 'the address `https://files.example.com/relay`'],
]);

/** A label in code, in a translation: the code is none that the English has. */
const codeLabels: readonly Consequence[] = (['ko', 'zh', 'fr'] as const).map((locale) => ({
  ...{ file: page(locale), from: /<Ui en="Start">([^<]*)<\/Ui>/, to: '`$1`', line: 64 },
  found: 'the code `',
}));

/** A value in code, in each language: none fills it there, and all other languages have it. */
const values: readonly Consequence[] = languages.map((locale) => ({
  file: page(locale),
  from: '{{mailDomains}}',
  to: '`{{mailDomains}}`',
  line: 42,
  found: 'the placeholder `{{mailDomains}}` in code',
}));

const step = /<Step (id="check-roles" title="([^"]*)")>([^]*?)<\/Step>/;
const task = /<Task (id="connect-server" title="([^"]*)")>([^]*?)<\/Task>/;
const [roles, connect] = [
  '<Step id="check-roles" title="…">',
  '<Task id="connect-server" title="…">',
];

/** Other notations around the parts of a page. */
const parts: readonly Consequence[] = languages.flatMap((locale) =>
  (
    [
      [step, '<Section $1>$3</Section>', 28, `<Section>, expected ${roles}`],
      [step, '<Foo $1>$3</Foo>', 28, `<Foo>, expected ${roles}`],
      [step, '<Section>$3</Section>', 28, `<Section>, expected ${roles}`],
      [step, '### $2\n$3', 28, `a Markdown heading, expected ${roles}`],
      [step, '$3', 22, 'no <Step id="check-roles">'],
      [task, '<Section $1>$3</Section>', 60, `<Section>, expected ${connect}`],
      [task, '<Step $1>$3</Step>', 60, `<Step>, expected ${connect}`],
      [step, '<Task $1>$3</Task>', 28, `<Task>, expected ${roles}`],
      [task, '## $2\n$3', 60, `a Markdown heading, expected ${connect}`],
      ['<Figure', '# 2013\n\n<Figure', 8, 'a Markdown heading, expected prose and components'],
      [
        /^(<Step id="find-server")/m,
        '## Port 2013 {{relayFqdn}}\n\n$1',
        22,
        'a Markdown heading, expected prose',
      ],
    ] as const
  ).map(([from, to, line, found]) => ({ file: page(locale), from, to, line, found })),
);

/** What only the English has otherwise than all the others. */
const odd: readonly Consequence[] = (
  [
    ['<Ui>Start</Ui>', 'Start', 62, 'no <Ui> for “Start” in <Step id="sign-in-to-connect">'],
    ['<Ui>Start</Ui>', '<Ui>Stop</Ui>', 64, '<Ui> for “Stop”, expected <Ui> for “Start”'],
    ['{{mailDomains}}', 'yours', 40, 'no value in <Step id="check-mail-record">, expected `{{mail'],
    ['TCP port 8443', 'TCP port 8444', 48, '`8444`, expected only names'],
  ] as const
).map(([from, to, line, found]) => ({ file: page('en'), from, to, line, found }));

/** What stands in a page in the place of something else, in each language. */
export const standIns: Readonly<Record<string, readonly Consequence[]>> = {
  'the place of a drawing': inFigure,
  'the place of a label': [...inLabel, ...codeLabels],
  'the place of a reference': inReference,
  'the place of a value': values,
  'the place of a task or step': parts,
  'the English alone': odd,
};
