import { words, type Words } from './words.ts';

/** A property that commands show and change. */
export interface Property {
  readonly name: string;
  readonly words: Words;
}

/** The French is the name with “of” before it, as sentences have it. */
const property = (name: string, en: string, ko: string, zh: string, fr: string): Property => ({
  name,
  words: words(en, ko, zh, fr),
});

export const properties: readonly Property[] = [
  property(
    'MaxMessageSize',
    'message size',
    '메시지 크기',
    '邮件大小',
    'de la taille des messages',
  ),
  property(
    'MaxRecipients',
    'number of recipients',
    '받는 사람 수',
    '收件人数',
    'du nombre de destinataires',
  ),
  property(
    'RetryInterval',
    'retry interval',
    '다시 시도 간격',
    '重试间隔',
    'de l’intervalle de reprise',
  ),
  property(
    'ConnectionTimeout',
    'connection timeout',
    '연결 시간 제한',
    '连接超时',
    'du délai de connexion',
  ),
  property('QuotaWarning', 'quota warning', '할당량 경고', '配额警告', 'de l’alerte de quota'),
  property('RetentionDays', 'retention period', '보존 기간', '保留期', 'de la durée de rétention'),
  property('LogLevel', 'log level', '로그 수준', '日志级别', 'du niveau de journal'),
  property('QueueLength', 'queue length', '큐 길이', '队列长度', 'de la longueur de la file'),
  property(
    'BandwidthLimit',
    'bandwidth limit',
    '대역폭 제한',
    '带宽限制',
    'de la limite de bande passante',
  ),
  property('CopyCount', 'number of copies', '복사본 수', '副本数', 'du nombre de copies'),
  property('SessionLimit', 'session limit', '세션 제한', '会话限制', 'de la limite de sessions'),
  property(
    'CertificateDays',
    'certificate lifetime',
    '인증서 수명',
    '证书有效期',
    'de la durée du certificat',
  ),
];
