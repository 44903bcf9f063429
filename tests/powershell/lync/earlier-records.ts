import type { Row, World } from '../model/case.ts';

/** A record as Windows PowerShell writes one: with quotes and Windows line ends. */
export function csv(header: string, ...lines: string[]): string {
  const quoted = [header, ...lines].map((line) => `"${line.replaceAll(',', '","')}"\r\n`);
  return quoted.join('');
}

const provider =
  'Identity,ProxyFqdn,VerificationLevel,Enabled,IconUrl,NameDecorationDomain,NameDecorationRoutingDomain,NameDecorationExcludedDomainList';

const messenger =
  'Messenger,messenger.contoso.com,AlwaysVerifiable,False,https://contoso.com/icon.png,,msn.com,';

/** A record that an earlier version of a command wrote, what the undo command finds, and the rows that it is to bring back. */
export interface EarlierRecord {
  undo: string;
  file: string;
  record: string;
  start: World;
  table: string;
  wanted: Row[];
}

/** Every record of commit 83a50d4 that the undo commands still read. */
export const earlierRecords: readonly EarlierRecord[] = [
  {
    undo: 'restore-global-policy',
    file: 'skype-global-policy.csv',
    record: csv('EnableFederationAccess,EnablePublicCloudAccess', 'False,False'),
    start: { ExternalAccessPolicies: [policy('Global', true, false)] },
    table: 'ExternalAccessPolicies',
    wanted: [{ ...policy('Global', false, false), EnableFederationAccess: false }],
  },
  {
    undo: 'reopen-policies',
    file: 'skype-closed-policies.csv',
    record: csv(
      'Identity,EnablePublicCloudAccess,EnablePublicCloudAudioVideoAccess',
      'Global,True,False',
      'Site:Seoul,True,True',
    ),
    start: {
      ExternalAccessPolicies: [policy('Global', false, false), policy('Site:Seoul', false, false)],
    },
    table: 'ExternalAccessPolicies',
    wanted: [policy('Global', true, false), policy('Site:Seoul', true, true)],
  },
  {
    undo: 'restore-user-policy',
    file: 'skype-user-policy.csv',
    record: csv('Policy,User', 'Paris,ken@contoso.com'),
    start: {
      ExternalAccessPolicies: [policy('Global', false, false), policy('Tag:Paris', true, false)],
      Users: [user('AllowSkype')],
    },
    table: 'Users',
    wanted: [user('Paris')],
  },
  {
    undo: 'restore-old-provider',
    file: 'removed-public-provider.csv',
    record: csv(provider, messenger),
    start: { HostingProviders: [], PublicProviders: [] },
    table: 'PublicProviders',
    wanted: [providerRow('Messenger')],
  },
  {
    undo: 'restore-skype-provider',
    file: 'removed-skype-provider.csv',
    record: csv(provider, messenger.replace('Messenger', 'Skype')),
    start: { HostingProviders: [], PublicProviders: [] },
    table: 'PublicProviders',
    wanted: [providerRow('Skype')],
  },
];

function policy(Identity: string, isPublic: boolean, audioVideo: boolean): Row {
  return {
    Identity,
    EnableFederationAccess: true,
    EnableOutsideAccess: true,
    EnablePublicCloudAccess: isPublic,
    EnablePublicCloudAudioVideoAccess: audioVideo,
  };
}

function user(assigned: string): Row {
  return {
    Identity: 'CN=ken,DC=contoso,DC=com',
    SipAddress: 'sip:ken@contoso.com',
    ExternalAccessPolicy: assigned,
  };
}

function providerRow(Identity: string): Row {
  return {
    Identity,
    ProxyFqdn: 'messenger.contoso.com',
    VerificationLevel: 'AlwaysVerifiable',
    Enabled: false,
    IconUrl: 'https://contoso.com/icon.png',
    NameDecorationRoutingDomain: 'msn.com',
  };
}
