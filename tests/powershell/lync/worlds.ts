import fc from 'fast-check';
import type { Row, World } from '../model/case.ts';
import { usualValues, type Values } from './values.ts';

const identities = ['Skype', 'Messenger', 'AIM', 'LyncOnline', "O'Brien’s (1)", '스카이프'];
const proxies = [
  'federation.messenger.msn.com',
  'sipfed.online.lync.com',
  'a.contoso.com',
  'b.contoso.com',
];
const levels = ['AlwaysVerifiable', 'AlwaysUnverifiable', 'UseSourceVerification'];
const bool = fc.boolean();
const text = fc.constantFrom('', 'msn.com', 'a,b', '"quoted" text', '한글');

/** Later versions have properties and cmdlet parameters that earlier ones lack. */
export type Version = 'later' | 'earlier';

function policies(version: Version): fc.Arbitrary<Row[]> {
  const settings = {
    EnableFederationAccess: bool,
    EnableOutsideAccess: bool,
    EnablePublicCloudAccess: bool,
    EnablePublicCloudAudioVideoAccess: bool,
    ...(version === 'later' ? { EnableXmppAccess: bool } : {}),
  };
  const names = fc.subarray([
    'Site:Seoul',
    'Site:São Paulo',
    'Tag:Paris',
    'Tag:AllowSkype',
    'Tag:방문자',
  ]);
  return names.chain((chosen) =>
    fc.tuple(
      ...['Global', ...chosen].map((Identity) =>
        fc.record({ Identity: fc.constant(Identity), ...settings }),
      ),
    ),
  );
}

function providers(
  version: Version,
): fc.Arbitrary<{ HostingProviders: Row[]; PublicProviders: Row[] }> {
  const shared = {
    Identity: fc.constantFrom(...identities),
    ProxyFqdn: fc.constantFrom(...proxies),
    Enabled: bool,
    VerificationLevel: fc.constantFrom(...levels),
    hosting: bool,
  };
  const later = {
    IconUrl: text,
    NameDecorationDomain: text,
    NameDecorationRoutingDomain: text,
    NameDecorationExcludedDomainList: text,
    ...{ EnableSkypeIdRouting: bool, EnableSkypeDirectorySearch: bool },
    EnabledSharedAddressSpace: bool,
    HostsOCSUsers: bool,
    IsLocal: bool,
    AutodiscoverUrl: text,
  };
  const provider = fc.record({ ...shared, ...(version === 'later' ? later : {}) });
  return fc.array(provider, { maxLength: 4 }).map((found) => {
    const unique = found.filter(
      (row, at) =>
        !found
          .slice(0, at)
          .some((other) => other.Identity === row.Identity || other.ProxyFqdn === row.ProxyFqdn),
    );
    const only = (hosting: boolean): Row[] =>
      unique.filter((row) => row.hosting === hosting).map((row) => providerRow(row, hosting));
    return { HostingProviders: only(true), PublicProviders: only(false) };
  });
}

function providerRow(row: Row, hosting: boolean): Row {
  const kept = (name: string): boolean =>
    name !== 'hosting' &&
    (hosting
      ? !/^(?:Icon|NameDecoration|EnableSkype)/.test(name)
      : !/^(?:EnabledShared|HostsOCS|IsLocal|Autodiscover)/.test(name));
  return Object.fromEntries(Object.entries(row).filter(([name]) => kept(name)));
}

function users(available: readonly Row[]): fc.Arbitrary<Row[]> {
  const tags = available.flatMap(({ Identity }) =>
    typeof Identity === 'string' && Identity.startsWith('Tag:') ? [Identity.slice(4)] : [],
  );
  const user = (name: string): fc.Arbitrary<Row> =>
    fc.constantFrom('', ...tags).map((policy) => ({
      Identity: `CN=${name},OU=Users,DC=contoso,DC=com`,
      SipAddress: `sip:${name}@contoso.com`,
      UserPrincipalName: `${name}@contoso.local`,
      SamAccountName: name,
      DisplayName: `${name} Smith`,
      ExternalAccessPolicy: policy,
    }));
  return fc.tuple(user('ken'), user('kim'));
}

function perScope(properties: Record<string, fc.Arbitrary<string | boolean>>): fc.Arbitrary<Row[]> {
  return fc
    .subarray(['Site:Seoul', 'Site:São Paulo'])
    .chain((sites) =>
      fc.tuple(
        ...['Global', ...sites].map((Identity) =>
          fc.record({ Identity: fc.constant(Identity), ...properties }),
        ),
      ),
    );
}

const domains = fc.subarray(['push.lync.com', 'fabrikam.com']).chain((names) => {
  const settings = { ProxyFqdn: text, Comment: text, MarkForMonitoring: bool };
  const rowOf = (name: string): Row => ({ Identity: name, Domain: name });
  return fc.tuple(
    ...names.map((name) => fc.record(settings).map((row): Row => ({ ...rowOf(name), ...row }))),
  );
});

/** A deployment of Lync Server as it may be found. */
export function anyWorld(version: Version = 'later'): fc.Arbitrary<World> {
  const push = {
    EnableApplePushNotificationService: bool,
    EnableMicrosoftPushNotificationService: bool,
  };
  const proxy = {
    PushNotificationProxyUri: fc.constantFrom('sip:push@push.lync.com', 'sip:old@push.lync.com'),
  };
  const filter = {
    Enabled: bool,
    Action: fc.constantFrom('Block', 'Warn', 'Allow'),
    Prefixes: fc.subarray(['callto:', 'http:', 'https:']).map((prefixes) => prefixes.join(' ')),
  };
  return policies(version).chain((ExternalAccessPolicies) =>
    fc
      .tuple(
        providers(version),
        users(ExternalAccessPolicies),
        perScope(push),
        perScope(proxy),
        perScope(filter),
        domains,
        bool,
        bool,
      )
      .map(
        ([
          found,
          Users,
          PushConfigurations,
          McxConfigurations,
          ImFilters,
          AllowedDomains,
          federated,
          blocked,
        ]) => ({
          ...found,
          ExternalAccessPolicies,
          Users,
          PushConfigurations,
          McxConfigurations,
          ImFilters,
          AllowedDomains,
          BlockedDomains:
            blocked && AllowedDomains.every(({ Identity }) => Identity !== 'push.lync.com')
              ? [{ Identity: 'push.lync.com' }]
              : [],
          AccessEdge: [
            {
              Identity: 'Global',
              AllowFederatedUsers: federated,
              RoutingMethod: 'UseDnsSrvRouting',
              EnablePartnerDiscovery: false,
            },
          ],
        }),
      ),
  );
}

/** What a reader types, often naming what is there. */
export function anyValues(): fc.Arbitrary<Values> {
  const identity = fc.constantFrom(...identities);
  return fc.record({
    ...Object.fromEntries(
      Object.entries(usualValues).map(([name, value]) => [name, fc.constant(value)]),
    ),
    providerIdentity: identity,
    providerProxyFqdn: fc.constantFrom('sipfed.online.lync.com', 'a.contoso.com'),
    applePush: bool,
    microsoftPush: bool,
    accessPolicyName: fc.constantFrom('AllowSkype', 'Tag:Paris', '방문자', "O'Brien"),
    policyUser: fc.constantFrom('ken@contoso.com', 'kim@contoso.com', 'nobody@contoso.com'),
    oldProviderIdentity: identity,
    skypeProviderIdentity: identity,
  }) as fc.Arbitrary<Values>;
}
