/** One mistake in a file of the fixture site that could be taken for others elsewhere, and the one thing to say of it. */
export interface Consequence {
  readonly file: string;
  /** The text that is replaced, and what takes its place. */
  readonly from: string | RegExp;
  readonly to: string;
  /** Where the mistake is told, if not in that file, and what the message begins with behind `found `. */
  readonly toldIn?: string;
  readonly line: number;
  readonly found: string;
}

const notices = 'runbooks/disk-notices';
const structure = `${notices}/runbook.yaml`;

/** Keys of printed texts that a command leaves out, or lists in place of another. */
const prints: readonly Consequence[] = [
  {
    file: structure,
    from: 'prints: [port-open, port-blocked]',
    to: 'prints: [port-open]',
    line: 61,
    found: 'no `port-blocked` in `prints` of `test-notice-port`',
  },
  {
    file: structure,
    from: 'prints: [port-open, port-blocked]',
    to: 'prints: [port-open, name-taken]',
    line: 61,
    found: '`name-taken`, expected `port-blocked`',
  },
  {
    file: structure,
    from: 'prints: [name-taken]\n',
    to: 'history: false\n',
    line: 65,
    found: 'no `name-taken` in `prints` of `add-relay`',
  },
];

const catalogue = 'parameters.yaml';

/** A slip in the name of the parameter that decides a default, which alone uses it, and the name of another. */
const deciders: readonly Consequence[] = [
  {
    file: catalogue,
    from: 'parameter: phoneApp',
    to: 'parameter: phoneAp',
    line: 135,
    found: '`phoneAp` as what decides the default',
  },
  {
    file: catalogue,
    from: 'parameter: pagers',
    to: 'parameter: pager',
    line: 180,
    found: '`pager` as what decides the default',
  },
  {
    file: catalogue,
    from: 'parameter: pagers',
    to: 'parameter: fileServer',
    line: 180,
    found: '`fileServer` as what decides the default',
  },
  {
    file: catalogue,
    from: 'parameter: pagers',
    to: 'parameter: pagerNotices',
    line: 180,
    found: '`pagerNotices` as what decides the default',
  },
  {
    file: catalogue,
    from: 'parameter: pagers',
    to: 'parameter: filesVersion',
    line: 181,
    found: 'the cases true, false',
  },
  {
    file: catalogue,
    from: 'parameter: phoneApp',
    to: 'parameter: pagers',
    line: 136,
    found: 'the cases both, classic, modern, none',
  },
];

const french = `${notices}/fr.mdx`;
const english = `${notices}/en.mdx`;
const untranslated = (words: string) => `the English text “${words}`;

/** Texts in another language than their page. */
const languages: readonly Consequence[] = [
  {
    file: french,
    from: /^`PoolName`.*/m,
    to: '`PoolName` is the complete name of the file server; enter it in the form. The version decides which of the next tasks you need.',
    line: 24,
    found: untranslated('PoolName is the complete name'),
  },
  {
    file: french,
    from: /^Le formulaire.*/m,
    to: 'The form sets the services by the devices that you chose (phones: {{phoneNotices}}; pagers: {{pagerNotices}}). The command saves the earlier settings of the file server in your user profile.',
    line: 104,
    found: untranslated('The form sets the services'),
  },
  {
    file: french,
    from: 'Sur le serveur de fichiers, cliquer sur <Ui en="Start">Démarrer</Ui> > <Ui en="Contoso Files Console">Console Contoso Files</Ui>.',
    to: 'On the file server, click <Ui>Start</Ui> > <Ui>Contoso Files Console</Ui>.',
    line: 88,
    found: untranslated('On the file server, click'),
  },
  {
    file: french,
    from: /^Sous l’onglet.*/m,
    to: '<Ui>Notices</Ui>: click it, then <Ui>Add</Ui>; enter {{relayFqdn}} and click <Ui>OK</Ui>. To go back, remove the entry of the relay.',
    line: 94,
    found: 'a text in another language (en)',
  },
  {
    file: french,
    from: 'title="Ouvrir la console"',
    to: 'title="Open the console: by hand"',
    line: 86,
    found: 'a text in another language (en)',
  },
  {
    file: `${notices}/fr.yaml`,
    from: /port-blocked: Rien.*/,
    to: 'port-blocked: Nothing answers on the port; the reason stands behind the colon.',
    line: 17,
    found: untranslated('Nothing answers on the port'),
  },
  {
    file: english,
    from: 'Phones receive notices through TCP port 8443. Run the command in the network of the phones; from the file server it proves nothing.',
    to: 'Les téléphones reçoivent les avis par le port TCP 8443. Exécuter la commande dans le réseau des téléphones ; depuis le serveur de fichiers, elle ne prouve rien.',
    line: 48,
    found: 'a text in another language (fr)',
  },
  {
    file: `${notices}/zh.mdx`,
    from: /^在文件服务器上.*Shell.*/m,
    to: 'Click on the file server, then go on: <Ui>Start</Ui> > <Ui>Contoso Files Shell</Ui>.',
    line: 64,
    found: 'a text in Latin letters',
  },
];

/** What no page may hold, in a text whose numbers and names other languages would have too. */
const markup: readonly Consequence[] = [
  {
    file: english,
    from: 'Phones receive notices through TCP port 8443.',
    to: 'Phones receive notices through TCP port 8443, see https://files.example.com/102266.',
    line: 48,
    found: 'the address `https://files.example.com/102266` in prose',
  },
  {
    file: french,
    from: 'ces domaines',
    to: 'ces domaines (https://files.example.com/102266/CU23)',
    line: 42,
    found: 'the address `https://files.example.com/102266/CU23` in prose',
  },
  {
    file: english,
    from: 'Everything in this task only reads.',
    to: '```\nport 5223 `Get-CfRelay`\n```',
    line: 20,
    found: 'a code block',
  },
  {
    file: english,
    from: 'Everything in this task only reads.',
    to: '![Everything in these 48 tasks](48.png)',
    line: 20,
    found: 'the image',
  },
];

/** Slips in what a command is expected to show, or shows where something went wrong. */
const expectations: readonly Consequence[] = (
  [
    [109, 'field: Result, equals:', 'field: Result, equal:', '`equal`'],
    [109, 'field: Result, equals:', 'feild: Result, equals:', '`feild`'],
    [109, 'field: Result, equals:', 'field: Result, nothing: true, like:', '`nothing`, `like`'],
    [110, 'field: Error, absent:', 'field: Error, absnt:', '`absnt`'],
    [110, 'absent: true', 'absent: tru', '"tru"'],
    [112, 'id: rejected, contains:', 'id: rejected, contain:', '`contain`'],
    [112, 'contains: 554 5.7.1', 'contains: 554', '554'],
  ] as const
).map(([line, from, to, found]) => ({ file: structure, from, to, line, found }));

/** Mistakes that make something else look wrong, by kind. */
export const consequences: Readonly<Record<string, readonly Consequence[]>> = {
  'the printed texts of a command': prints,
  'what decides a default': deciders,
  'the language of a text': languages,
  'what a page may hold': markup,
  'an expectation': expectations,
};
