import { words, type Words } from './words.ts';

/** A kind of object that runbooks are about: the noun of its cmdlets, and its name in sentences. */
export interface Subject {
  readonly noun: string;
  readonly words: Words;
  /** With its article, and with “of” before it. */
  readonly french: { readonly le: string; readonly du: string };
}

function subject(
  noun: string,
  en: string,
  ko: string,
  zh: string,
  fr: string,
  isFeminine: boolean,
): Subject {
  const isElided = /^[aeiouhéê]/.test(fr);
  const le = isElided ? `l’${fr}` : `${isFeminine ? 'la' : 'le'} ${fr}`;
  const du = isElided ? `de l’${fr}` : `${isFeminine ? 'de la' : 'du'} ${fr}`;
  return { noun, words: words(en, ko, zh, fr), french: { le, du } };
}

export const subjects: readonly Subject[] = [
  subject(
    'SendConnector',
    'send connector',
    '송신 커넥터',
    '发送连接器',
    'connecteur d’envoi',
    false,
  ),
  subject(
    'ReceiveConnector',
    'receive connector',
    '수신 커넥터',
    '接收连接器',
    'connecteur de réception',
    false,
  ),
  subject(
    'MailboxDatabase',
    'mailbox database',
    '사서함 데이터베이스',
    '邮箱数据库',
    'base de données de boîtes aux lettres',
    true,
  ),
  subject('TransportRule', 'transport rule', '전송 규칙', '传输规则', 'règle de transport', true),
  subject('AcceptedDomain', 'accepted domain', '허용 도메인', '接受域', 'domaine accepté', false),
  subject('RemoteDomain', 'remote domain', '원격 도메인', '远程域', 'domaine distant', false),
  subject(
    'EmailAddressPolicy',
    'address policy',
    '주소 정책',
    '地址策略',
    'stratégie d’adresse',
    true,
  ),
  subject('AddressList', 'address list', '주소 목록', '地址列表', 'liste d’adresses', true),
  subject(
    'OfflineAddressBook',
    'offline address book',
    '오프라인 주소록',
    '脱机通讯簿',
    'carnet d’adresses hors connexion',
    false,
  ),
  subject(
    'RetentionPolicy',
    'retention policy',
    '보존 정책',
    '保留策略',
    'stratégie de rétention',
    true,
  ),
  subject('JournalRule', 'journal rule', '저널 규칙', '日记规则', 'règle de journal', true),
  subject(
    'DistributionGroup',
    'distribution group',
    '메일 그룹',
    '通讯组',
    'groupe de distribution',
    false,
  ),
  subject(
    'MobileDeviceMailboxPolicy',
    'device policy',
    '장치 정책',
    '设备策略',
    'stratégie d’appareil',
    true,
  ),
  subject('SharingPolicy', 'sharing policy', '공유 정책', '共享策略', 'stratégie de partage', true),
  subject('PublicFolder', 'public folder', '공용 폴더', '公用文件夹', 'dossier public', false),
  subject('CsVoicePolicy', 'voice policy', '음성 정책', '语音策略', 'stratégie de voix', true),
  subject('CsDialPlan', 'dial plan', '다이얼 플랜', '拨号计划', 'plan de numérotation', false),
  subject(
    'CsConferencingPolicy',
    'conferencing policy',
    '회의 정책',
    '会议策略',
    'stratégie de conférence',
    true,
  ),
  subject(
    'CsExternalAccessPolicy',
    'external access policy',
    '외부 액세스 정책',
    '外部访问策略',
    'stratégie d’accès externe',
    true,
  ),
  subject(
    'CsTrunkConfiguration',
    'trunk configuration',
    '트렁크 구성',
    '中继线配置',
    'configuration de jonction',
    true,
  ),
  subject(
    'CsLocationPolicy',
    'location policy',
    '위치 정책',
    '位置策略',
    'stratégie d’emplacement',
    true,
  ),
  subject(
    'CsArchivingPolicy',
    'archiving policy',
    '보관 정책',
    '存档策略',
    'stratégie d’archivage',
    true,
  ),
];
