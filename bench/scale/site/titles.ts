import { words, type Words } from './words.ts';

/** Syllables of invented names of places, as each language writes them. */
export const syllables: readonly Words[] = [
  words('bar', '바르', '巴尔', 'bar'),
  words('cal', '칼', '卡尔', 'cal'),
  words('den', '덴', '登', 'den'),
  words('dor', '도르', '多尔', 'dor'),
  words('el', '엘', '埃尔', 'el'),
  words('fen', '펜', '芬', 'fen'),
  words('gal', '갈', '加尔', 'gal'),
  words('har', '하르', '哈尔', 'har'),
  words('ken', '켄', '肯', 'ken'),
  words('lin', '린', '林', 'lin'),
  words('mar', '마르', '马尔', 'mar'),
  words('nor', '노르', '诺尔', 'nor'),
  words('os', '오스', '奥斯', 'os'),
  words('pel', '펠', '佩尔', 'pel'),
  words('ras', '라스', '拉斯', 'ras'),
  words('sel', '셀', '塞尔', 'sel'),
  words('tam', '탐', '坦', 'tam'),
  words('ul', '울', '乌尔', 'ul'),
  words('vik', '비크', '维克', 'vic'),
  words('wen', '웬', '文', 'ven'),
  words('yar', '야르', '亚尔', 'yar'),
  words('zel', '젤', '泽尔', 'zel'),
];

/** What a runbook does to its object; it stands in the title. */
export const actions: readonly Words[] = [
  words('raise the limits', '한도 올리기', '提高限制', 'augmenter les limites'),
  words(
    'move to another server',
    '다른 서버로 이동',
    '移动到其他服务器',
    'déplacer vers un autre serveur',
  ),
  words('repair after an outage', '장애 후 복구', '故障后修复', 'réparer après une panne'),
  words('prepare for an audit', '감사 준비', '为审核做准备', 'préparer un audit'),
  words('renew the settings', '설정 갱신', '更新设置', 'renouveler les paramètres'),
  words('hand over to a new team', '새 팀에 인계', '移交给新团队', 'confier à une nouvelle équipe'),
  words('restrict the access', '액세스 제한', '限制访问', 'restreindre l’accès'),
  words('watch the growth', '증가 감시', '监视增长', 'surveiller la croissance'),
  words('merge two sites', '두 사이트 병합', '合并两个站点', 'fusionner deux sites'),
  words('take out of service', '서비스 종료', '停止使用', 'mettre hors service'),
  words('test the failover', '장애 조치 테스트', '测试故障转移', 'tester le basculement'),
  words('clean up old entries', '오래된 항목 정리', '清理旧条目', 'nettoyer les anciennes entrées'),
];
