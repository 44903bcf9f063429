import { join, resolve } from 'node:path';
import type { Locale } from '../../src/locales.ts';

const folder = resolve(import.meta.dirname, '../fixtures/site');

/** The content of the site that behaviour is tested on. */
export const fixtureContent = join(folder, 'content');

/** Where that site is built. */
export const fixtureDist = join(folder, 'dist');

/** The runbook that most tests open: two values have to be filled in, and choices decide what is shown. */
export const notices = {
  id: 'disk-notices',
  words: 'Send a notice',
  tasks: {
    prerequisites: 'check-prerequisites',
    newServers: 'connect-server',
    oldServers: 'connect-old-server',
    switch: 'turn-on-notices',
    tests: 'test-notices',
  },
  steps: {
    server: 'find-server',
    roles: 'check-roles',
    port: 'check-notice-port',
    addRelay: 'add-new-relay',
    testRelay: 'test-the-relay',
    testNotice: 'test-the-notice',
    turnOn: 'turn-on',
    resolveRejection: 'resolve-rejection',
  },
  commands: {
    showServers: 'show-servers',
    showGroups: 'show-groups',
    mailRecords: 'resolve-mail-records',
    testPort: 'test-notice-port',
    showRelays: 'show-relays',
    addRelay: 'add-relay',
    enable: 'enable-notices',
    testRelay: 'test-relay',
    testNotice: 'test-notice',
    sendNotice: 'send-notice',
    removeRelay: 'remove-relay',
    showRoles: 'show-roles',
  },
} as const;

/** The runbook with the remaining value types and a text for a request. */
export const report = {
  id: 'usage-report',
  words: 'Report on the use',
  tasks: { publish: 'publish-the-report', withdraw: 'withdraw-the-report' },
  steps: {
    allShares: 'write-about-all-shares',
    oneShare: 'write-about-one-share',
    address: 'set-the-address',
    delete: 'delete-the-report',
  },
  commands: { write: 'write-report', writeShare: 'write-share-report', publish: 'publish-report' },
} as const;

/** The choice of a purpose of that runbook: its default shows how to publish the report, not how to withdraw it. */
export const reportPurpose = {
  name: 'usageReportPurpose',
  keep: { value: 'keep', label: 'Set up or keep' },
  remove: { value: 'remove', label: 'Remove' },
} as const;

/** A host: required in both runbooks. */
export const server = {
  name: 'fileServer',
  label: 'FQDN of the file server',
  example: 'files.contoso.com',
  value: 'files07.fabrikam.com',
  computer: 'files07',
} as const;

/** A list of domains: required in both runbooks. */
export const domains = {
  name: 'mailDomains',
  label: 'Mail domains',
  example: 'contoso.com',
  value: 'fabrikam.com',
} as const;

/** A text of at most 64 characters with a default; only a task that a choice can hide needs it. */
export const relayName = { name: 'relayName', value: 'NoticeRelay', maxLength: 64 } as const;

/** A host with a default. */
export const relay = { name: 'relayFqdn', value: 'relay.contoso.com' } as const;

/** The choice that decides which tasks are there. */
export const version = {
  name: 'filesVersion',
  label: 'Version of Contoso Files',
  newest: { value: 'files-5', label: 'Contoso Files 5' },
  oldest: { value: 'files-3', label: 'Contoso Files 3' },
} as const;

/** A service that is on by default. */
export const pager = { name: 'pagerNotices' } as const;

/** The choice whose value decides the default of `phoneNotices`. */
export const phoneApp = {
  name: 'phoneApp',
  modern: { value: 'modern', reason: 'the modern app asks the server' },
  none: { value: 'none' },
} as const;

/** A boolean that is on by default, because of what `phoneApp` is; a step depends on it. */
export const phoneNotices = { name: 'phoneNotices', reason: 'the classic app relies on' } as const;

/** A domain of the other runbook. */
export const companyDomain = { name: 'companyDomain', value: 'fabrikam.example' } as const;

/** A host of the other runbook. */
export const reportServer = { name: 'reportServer', value: 'reports.fabrikam.com' } as const;

/** What the search finds, in the words of each language. */
export const found = {
  port: '8443',
  cmdlets: { start: 'test-cf', next: 'n', testRelay: 'test-cfrelay', slip: 'Test-CfRealy' },
  configuration: 'CfNoticeConfiguration',
  /** With the number of the step on its own page. */
  relayStep: /^(?:\d\.\d )?Test the relay/,
  host: 'notices.contoso.com',
  notice: { word: 'notice', otherWord: 'announcement' },
  fileServer: {
    ko: '파일 서버',
    koJoined: '파일서버',
    initials: 'ㅍㅇ ㅅㅂ',
    keys: 'vkdlf tjqj',
    zh: '文件服务器',
    fr: 'serveur',
  },
  relay: { word: 'relay', hangulKeys: 'ㄱ디묘', inside: 'elay', slip: 'rleay' },
} as const;

/** The address of a runbook's page. */
export function pathOf({ id }: { readonly id: string }, locale: Locale = 'en'): string {
  return `/${locale}/${id}/`;
}

/** Every parameter described here. */
export const parameters = [
  server,
  domains,
  relayName,
  relay,
  version,
  phoneApp,
  phoneNotices,
  companyDomain,
  reportServer,
] as const;
