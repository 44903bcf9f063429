import { folder, inFile, type Mutation } from './mutation.ts';

const address = 'https://learn.microsoft.com/a?b=1;c=PUSH.lync.com';
const inProse = `the address \`${address}\` in prose`;
const inPlain = `the address \`${address}\` in a text that has no links`;

/** Mistakes in what texts of any kind hold beside words: addresses, names of characters, values. */
export const textMutations: readonly Mutation[] = [
  ...inFile(`${folder}/fr.mdx`, [
    ['Voir <Ref', `Voir ${address}. Voir <Ref`, inProse],
    ['Voir <Ref', `Voir [${address}](${address}). Voir <Ref`, inProse],
    ['Voir <Ref', `Voir **${address}**. Voir <Ref`, inProse],
    [
      'Voir <Ref',
      'Voir www.contoso.com/a?b. Voir <Ref',
      'the address `www.contoso.com/a?b` in prose',
    ],
    ['summary: Les', `summary: Voir ${address} et les`, inPlain],
    ['title="Essayer"', `title="Essayer ${address}"`, inPlain],
    ['Voir <Ref', 'Voir （ici） <Ref', 'the full-width “（ici）”'],
    ['Voir <Ref', 'Voir， puis <Ref', 'the full-width “，”'],
    ['Voir <Ref', '- [ ] Voir\n\nVoir <Ref', 'an item of a list with a box to tick'],
    ['Voir <Ref', 'Voir l&apos;autre <Ref', "the straight quote '"],
    ['Voir <Ref', 'Voir&excl; Voir <Ref', '“!” without a no-break space'],
    ['title="Essayer"', 'title="Essayer&quot;"', 'the straight quote "'],
    ['Voir <Ref', 'Voir &nowhere; ou <Ref', 'the name of a character that readers'],
    ['summary: Les', 'summary: Pour &lt; les', 'the name of a character that readers'],
  ]),
  ...inFile(`${folder}/zh.mdx`, [
    ['请参阅', `请参阅${address}。请参阅`, inProse],
    ['请参阅', `请参阅 ${address}（见下）。请参阅`, inProse],
    ['请参阅', '请参阅&#44;请参阅', 'the half-width “,”'],
  ]),
  ...inFile(`${folder}/ko.mdx`, [
    ['이름은', `${address}를 봅니다. 이름은`, inProse],
    ['이름은', '이것은， 이름은', 'the full-width “，”'],
  ]),
  ...inFile(`${folder}/fr.yaml`, [
    ['Le serveur', `Voir ${address}. Le serveur`, inPlain],
    ['Le serveur', 'Le serveur： le', 'the full-width “：”'],
    ['Le serveur', 'Voir &lt; Le serveur', 'the name of a character that readers'],
  ]),
  ...inFile(`${folder}/zh.yaml`, [
    ['服务器', '是&lt;服务器', 'the name of a character that readers'],
  ]),
  ...inFile(`${folder}/figures/path.yaml`, [
    ['fr: Le trajet', `fr: 'Le trajet ${address}'`, inPlain],
  ]),
  ...inFile('content/parameters.yaml', [
    ['fr: Serveur Edge', `fr: Serveur Edge ${address}`, inPlain],
    ['en: The internal name', `en: The internal ${address} name`, inPlain],
  ]),
  ...inFile(`${folder}/en.mdx`, [
    ['title: Enable', 'title: Enable {{edgeFqdn}}', 'a placeholder in `title`'],
    ['summary: Phones', 'summary: Phones of {{nope}}', 'a placeholder in `summary`'],
    ['Did you', 'Look at `{{nope}}`. Did you', 'the placeholder `{{nope}}` in code'],
    ['Did you', 'Look at `a {{edgeFqdn}} b`. Did you', 'the placeholder `{{edgeFqdn}}` in code'],
  ]),
];
