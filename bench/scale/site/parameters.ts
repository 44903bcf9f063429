import { words } from './words.ts';

/** The catalogue of parameters of a generated site: each runbook uses all of them. */
export const parameters = {
  mailServer: {
    type: 'fqdn',
    group: 'servers',
    example: 'mail.contoso.com',
    label: words('FQDN of the server', '서버의 FQDN', '服务器的FQDN', 'FQDN du serveur'),
    help: words(
      'The complete name of the server that you sign in to.',
      '로그인할 서버의 전체 이름입니다.',
      '要登录的服务器的完整名称。',
      'Le nom complet du serveur auquel vous vous connectez.',
    ),
  },
  mailDomains: {
    type: 'domain-list',
    group: 'environment',
    example: ['contoso.com'],
    label: words('Mail domains', '메일 도메인', '邮件域', 'Domaines de messagerie'),
    help: words(
      'One per line, or separated by commas.',
      '한 줄에 하나씩 쓰거나 쉼표로 구분합니다.',
      '每行填写一个，或用逗号分隔。',
      'Un par ligne, ou séparés par des virgules.',
    ),
  },
  objectName: {
    type: 'object-name',
    group: 'environment',
    example: 'Standard',
    maxLength: 64,
    label: words('Name of the object', '개체 이름', '对象名称', 'Nom de l’objet'),
    help: words(
      'As the list shows it.',
      '목록에 표시된 그대로 입력합니다.',
      '请照列表填写。',
      'Tel que la liste le montre.',
    ),
  },
  newValue: {
    type: 'integer',
    group: 'environment',
    default: 40,
    min: 1,
    max: 100_000,
    label: words('New value', '새 값', '新值', 'Nouvelle valeur'),
    help: words(
      'From 1 to 100,000.',
      '1에서 100,000까지입니다.',
      '从1到100,000。',
      'De 1 à 100 000.',
    ),
  },
} as const;
