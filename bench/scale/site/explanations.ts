import { words, type Words } from './words.ts';

/** Sentences that explain a step; their slots are those of sentences.ts. */
export const explanations: readonly Words[] = [
  words(
    'Run the command on {{mailServer}} and compare the row of <object> with what <name> has agreed on.',
    '{{mailServer}} 서버에서 명령을 실행하고 <object> 행을 <name>에서 합의한 값과 비교합니다.',
    '请在{{mailServer}}上运行此命令，并将<object>所在的行与<name>的约定进行比较。',
    'Exécuter la commande sur {{mailServer}} et comparer la ligne <of-object> avec ce que <name> a convenu.',
  ),
  words(
    'A value above <number> means that someone has changed <object> by hand.',
    '<number>보다 큰 값은 누군가 <object> 설정을 직접 바꾸었다는 뜻입니다.',
    '大于<number>的值表示有人手动更改了<object>。',
    'Une valeur supérieure à <number> signifie que quelqu’un a modifié <object> à la main.',
  ),
  words(
    'If the answer is empty, the account has no rights in <name>: sign in with another one and run the command again.',
    '결과가 비어 있으면 계정에 <name> 권한이 없는 것입니다. 다른 계정으로 로그인하여 명령을 다시 실행합니다.',
    '如果结果为空，则帐户在<name>没有权限：请使用其他帐户登录并重新运行命令。',
    'Si la réponse est vide, le compte n’a aucun droit à <name> : se connecter avec un autre compte et relancer la commande.',
  ),
  words(
    'The error `<code>` points to a certificate that has expired; renew it before you go on.',
    '`<code>` 오류는 인증서가 만료되었음을 나타냅니다. 계속하기 전에 갱신합니다.',
    '错误`<code>`表示证书已过期；请先续订证书，再继续操作。',
    'L’erreur `<code>` signale un certificat expiré ; le renouveler avant de continuer.',
  ),
  words(
    'Note the <of-property> in the change request, because the next task reads it from there.',
    '<of-property> 값을 변경 요청에 적어 둡니다. 다음 작업에서 이 값을 읽습니다.',
    '请在变更请求中记录<of-property>，因为下一项任务会从中读取。',
    'Noter la valeur <of-property> dans la demande de changement, car la tâche suivante la lit à cet endroit.',
  ),
  words(
    'Users in {{mailDomains}} see the effect after about <number> minutes, once every server has read the new settings.',
    '모든 서버가 새 설정을 읽고 약 <number>분이 지나면 {{mailDomains}} 사용자에게 적용됩니다.',
    '所有服务器读取新设置后，大约<number>分钟内，{{mailDomains}}的用户即可看到效果。',
    'Les utilisateurs de {{mailDomains}} voient l’effet après <number> minutes environ, une fois que chaque serveur a lu les nouveaux paramètres.',
  ),
  words(
    'Two administrators of <name> look at the list together; one reads it aloud and the other ticks it off.',
    '<name> 관리자 두 명이 목록을 함께 확인합니다. 한 명이 읽고 다른 한 명이 표시합니다.',
    '<name>的两名管理员一起查看列表：一人朗读，另一人勾选。',
    'Deux administrateurs de <name> lisent la liste ensemble : l’un la lit à voix haute, l’autre coche.',
  ),
  words(
    'The name {{objectName}} must appear exactly once. If it appears twice, the older entry is left over from a migration.',
    '{{objectName}} 이름은 한 번만 나타나야 합니다. 두 번 나타나면 오래된 항목은 마이그레이션에서 남은 것입니다.',
    '名称{{objectName}}必须只出现一次。如果出现两次，则较旧的条目是迁移后遗留的。',
    'Le nom {{objectName}} doit figurer une seule fois. S’il figure deux fois, l’entrée la plus ancienne provient d’une migration.',
  ),
  words(
    'Nothing is changed here. The command can be repeated as often as you like, even during working hours in <name>.',
    '여기서 변경되는 것은 없습니다. <name>의 업무 시간 중에도 명령을 몇 번이든 반복할 수 있습니다.',
    '此处不做任何更改。即使在<name>的工作时间，也可以随意重复此命令。',
    'Rien n’est modifié ici. La commande peut être répétée à volonté, même pendant les heures de travail à <name>.',
  ),
  words(
    'Should the number differ from <number> by more than a tenth, wait for the night and measure once more.',
    '값이 <number>에서 10분의 1 넘게 벗어나면 밤까지 기다렸다가 다시 측정합니다.',
    '如果数值与<number>相差十分之一以上，请等到夜间再测量一次。',
    'Si le nombre s’écarte de <number> de plus d’un dixième, attendre la nuit et mesurer de nouveau.',
  ),
  words(
    'Older versions call the same thing by another name; the help of the cmdlet for <object> lists both.',
    '이전 버전에서는 같은 항목을 다른 이름으로 부릅니다. <object> cmdlet의 도움말에 두 이름이 모두 있습니다.',
    '旧版本使用其他名称；<object>的cmdlet帮助列出了这两个名称。',
    'Les versions antérieures utilisent un autre nom ; l’aide de l’applet de commande <of-object> donne les deux.',
  ),
  words(
    'Keep the window open until the end, since the shell of <name> forgets its variables when it is closed.',
    '<name>의 셸은 닫으면 변수가 사라지므로 끝날 때까지 창을 열어 둡니다.',
    '<name>的命令行管理程序关闭后变量会丢失，因此请保持窗口打开直至结束。',
    'Laisser la fenêtre ouverte jusqu’à la fin, car l’interpréteur de <name> oublie ses variables à la fermeture.',
  ),
];
