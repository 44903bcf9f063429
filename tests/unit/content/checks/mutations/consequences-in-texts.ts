import { notices, type Consequence } from './consequence.ts';

const french = `${notices}/fr.mdx`;
const english = `${notices}/en.mdx`;
const untranslated = (words: string) => `the English text “${words}`;

/** Texts in another language than their page. */
export const languages: readonly Consequence[] = [
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
    line: 22,
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
export const markup: readonly Consequence[] = [
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
  {
    file: english,
    from: 'Everything in this task only reads.',
    to: 'Everything in this task only reads.[^1]',
    line: 20,
    found: 'the mark of a footnote that readers would see',
  },
  {
    file: english,
    from: 'Everything in this task only reads.',
    to: 'Everything in this task only reads.[^1]\n\n[^1]: It does.',
    line: 22,
    found: 'Markdown that pages do not have (footnoteDefinition)',
  },
];
