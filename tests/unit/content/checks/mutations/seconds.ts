import { folder, inFile, type Mutation } from './mutation.ts';

const runbook = `${folder}/runbook.yaml`;
const [changing, reading] = ['disable-push', 'test-push'].map((id) => {
  const own = id === 'test-push' ? 'reads, output: push' : 'changes, prints: [off-again]';
  return `  ${id}: { shell: lync-management-shell, place: front-end, effect: ${own} }\n`;
});
const field = 'field: EnableApplePushNotificationService';

function expecting(test: string): string {
  return reading?.replace('push }', `push, expect: [{ ${test} }] }`) ?? '';
}

/** Mistakes of which two things could be said. */
export const secondMutations: readonly Mutation[] = [
  ...inFile(`${folder}/commands/disable-push.ps1`, [
    ['& {\n', '& {\n\n', 'an empty line inside a statement'],
  ]),
  ...inFile(runbook, [
    [changing ?? '', '', 'the command `disable-push`'],
    [reading ?? '', '', 'the command `test-push`'],
    ['facts: [A1]', 'facts: [A11]', 'the fact A11, expected `A1`'],
    ['facts: [A1]', 'facts: [B9]', 'the fact B9, expected `A1`'],
    ['prints: { off-again', "prints: { extra: 'More.', off-again", 'the text `extra` unused'],
    [
      reading ?? '',
      expecting(`each: Identity, ${field}, equals: 'True'`),
      '`each: Identity`, a field that',
    ],
    [
      reading ?? '',
      expecting(`${field}, equals: 'True', not: true`),
      `an expectation that ${folder}/outputs/push.txt does not meet (\`not\` EnableApple`,
    ],
  ]),
  ...inFile('content/parameters.yaml', [
    ['    ko: 에지 서버', '    kr: 에지 서버', '`kr` at `edgeFqdn.label`'],
    ['    zh: 边缘服务器', '    cn: 边缘服务器', '`cn` at `edgeFqdn.label`'],
    ['    fr: Serveur Edge', '    FR: Serveur Edge', '`FR` at `edgeFqdn.label`'],
    ['    en: Edge Server', '    de: Edge Server', '`de` at `edgeFqdn.label`'],
    ['edge.contoso', 'edge\u200B.contoso', 'an invisible character'],
    ['example: edge.contoso.com', 'example: "edge\\u200B.contoso.com"', 'an escape of a character'],
  ]),
  ...inFile(`${folder}/figures/path.yaml`, [['en: The path', 'de: The path', '`de` at `title`']]),
  ...['en', 'fr', 'ko', 'zh'].flatMap((locale) =>
    inFile(`${folder}/${locale}.mdx`, [
      ['id="try-it" title="', 'id="try-it" title="`a` ', 'code in `title` of <Step>'],
      ['id="test" title="', 'id="test" title="`', 'code in `title` of <Task>'],
    ]),
  ),
];
