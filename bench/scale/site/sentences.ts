import { words, type Words } from './words.ts';

// The slots: <name> is an invented place, <object> and <of-object> what the runbook is about, <of-property> a property of
// it, <code> and <number> what changes from sentence to sentence. A parameter stands in braces, as in any runbook.

export const introductions: readonly Words[] = [
  words(
    'In <name>, <object> has carried the whole load since the last upgrade. When its settings no longer fit, messages wait in queues and people start to call.',
    '<name>에서는 마지막 업그레이드 이후 <object> 하나가 모든 부하를 처리합니다. 설정이 맞지 않으면 메시지가 큐에서 대기하고 사용자의 문의가 시작됩니다.',
    '在<name>，自上次升级以来，<object>承担了全部负载。设置不再合适时，邮件会在队列中等待，用户也会开始来电。',
    'À <name>, toute la charge passe par <object> depuis la dernière mise à niveau. Quand les paramètres ne conviennent plus, les messages attendent et les utilisateurs appellent.',
  ),
  words(
    'The administrators of <name> do this work twice a year. It takes one evening, and no mailbox is out of reach for longer than <number> minutes.',
    '<name> 관리자는 이 작업을 한 해에 두 번 합니다. 하루 저녁이면 끝나며, 사서함을 사용할 수 없는 시간은 <number>분을 넘지 않습니다.',
    '<name>的管理员每年进行两次这项工作。一个晚上即可完成，任何邮箱的中断时间都不超过<number>分钟。',
    'Les administrateurs de <name> effectuent ce travail deux fois par an. Une soirée suffit, et aucune boîte aux lettres n’est inaccessible plus de <number> minutes.',
  ),
  words(
    'What is described here was tried in <name> on <number> servers. Other sites have other names, which the form asks for.',
    '여기에 설명한 내용은 <name>에서 서버 <number>대로 시험했습니다. 다른 사이트의 이름은 양식에 입력합니다.',
    '此处所述内容已在<name>的<number>台服务器上试用。其他站点的名称请在表单中填写。',
    'Ce qui est décrit ici a été essayé à <name> sur <number> serveurs. Les autres sites ont d’autres noms, que le formulaire demande.',
  ),
  words(
    'The event log of a server in need of this runbook shows the code `<code>` again and again. The cause is nearly always the same.',
    '이 절차가 필요한 서버의 이벤트 로그에는 `<code>` 코드가 되풀이하여 나타납니다. 원인은 거의 언제나 같습니다.',
    '需要本手册的服务器会在事件日志中反复显示代码`<code>`。原因几乎总是相同的。',
    'Le journal des événements d’un serveur concerné affiche sans cesse le code `<code>`. La cause est presque toujours la même.',
  ),
];

export const warnings: readonly Words[] = [
  words(
    'Do not restart <object> between two steps: the queue of <name> would be delivered twice.',
    '단계 사이에 <object> 서비스를 다시 시작하지 마십시오. <name>의 큐가 두 번 배달됩니다.',
    '请勿在两个步骤之间重新启动<object>：否则<name>的队列会被传递两次。',
    'Ne pas redémarrer <object> entre deux étapes : la file de <name> serait remise deux fois.',
  ),
  words(
    'The value of <number> holds for <name> only; elsewhere ask the owner of the server first.',
    '<number> 값은 <name>에만 해당합니다. 다른 곳에서는 먼저 서버 소유자에게 문의합니다.',
    '数值<number>仅适用于<name>；其他地点请先询问服务器所有者。',
    'La valeur <number> ne vaut que pour <name> ; ailleurs, demander d’abord au propriétaire du serveur.',
  ),
];

export const taskTexts = {
  look: words(
    'Everything in this task only reads, on {{mailServer}} and the other servers of <name>.',
    '이 작업은 {{mailServer}} 및 <name>의 다른 서버에서 설정을 읽기만 합니다.',
    '此任务只读取设置：读取{{mailServer}}以及<name>的其他服务器。',
    'Cette tâche se borne à lire, sur {{mailServer}} et les autres serveurs de <name>.',
  ),
  change: words(
    'This task changes <object> for {{mailDomains}}, and it can be taken back.',
    '이 작업은 {{mailDomains}} 도메인의 <object> 설정을 변경하며, 되돌릴 수 있습니다.',
    '此任务会为{{mailDomains}}更改<object>，并且可以撤消。',
    'Cette tâche modifie <object> pour {{mailDomains}} ; elle peut être annulée.',
  ),
  check: words(
    'At the end, <name> must answer as it did before, only faster.',
    '마지막으로 <name>에서 이전과 같이, 더 빠르게 응답하는지 확인합니다.',
    '最后，<name>的响应应与之前一样，只是更快。',
    'À la fin, <name> doit répondre comme avant, mais plus vite.',
  ),
} as const;

export const titles = {
  tasks: {
    look: words(
      'Look at <name> as it is',
      '<name>의 현재 상태 확인',
      '查看<name>的现状',
      'Examiner l’état de <name>',
    ),
    change: words('Change <object>', '<object> 변경', '更改<object>', 'Modifier <object>'),
    check: words(
      'Check the result in <name>',
      '<name>의 결과 확인',
      '检查<name>的结果',
      'Vérifier le résultat à <name>',
    ),
  },
  read: words(
    'Read the <of-property> in <name>',
    '<name>의 <of-property> 읽기',
    '读取<name>的<of-property>',
    'Lire la valeur <of-property> à <name>',
  ),
  change: words(
    'Set the <of-property> of <name>',
    '<name>의 <of-property> 설정',
    '设置<name>的<of-property>',
    'Définir la valeur <of-property> à <name>',
  ),
  wait: words(
    'Wait for the servers of <name>',
    '<name> 서버 대기',
    '等待<name>的服务器',
    'Attendre les serveurs de <name>',
  ),
} as const;

export const summary = words(
  'How the administrators of <name> look after <object>: they read its settings, change the <of-property> and check the result.',
  '<name> 관리자가 <object> 설정을 읽고, <of-property> 값을 변경하고, 결과를 확인하는 방법입니다.',
  '<name>的管理员如何维护<object>：读取设置，更改<of-property>并检查结果。',
  'Comment les administrateurs de <name> entretiennent <object> : lire les paramètres, modifier la valeur <of-property> et vérifier le résultat.',
);

export const printed = {
  'earlier-change': words(
    'A file of an earlier change is in the way. Nothing was changed.',
    '이전 변경의 파일이 남아 있습니다. 변경한 것은 없습니다.',
    '存在先前更改的文件。未做任何更改。',
    'Un fichier d’une modification antérieure est présent. Rien n’a été modifié.',
  ),
  'settings-kept': words(
    'The command that takes the change back reads this file.',
    '변경을 되돌리는 명령이 이 파일을 읽습니다.',
    '撤消更改的命令会读取此文件。',
    'La commande d’annulation lit ce fichier.',
  ),
} as const;
