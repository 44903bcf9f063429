import type { Row, World } from '../model/case.ts';
import { quiet } from './let-through.ts';
import type { Setting } from './oracles.ts';
import { pairs, type Pair } from './pairs.ts';
import { filter, hosting, policy, provider, skypeProxy, user } from './rows.ts';
import { usualValues } from './values.ts';
import type { Version } from './worlds.ts';

/** A deployment in which every change has something to do. */
const busy: World = {
  AccessEdge: [
    {
      Identity: 'Global',
      AllowFederatedUsers: false,
      EnablePartnerDiscovery: false,
      RoutingMethod: 'UseDnsSrvRouting',
    },
  ],
  HostingProviders: [hosting('Other', 'other.contoso.com')],
  PublicProviders: [
    provider('Skype', skypeProxy),
    { ...provider('Messenger', 'messenger.contoso.com'), Enabled: false },
  ],
  AllowedDomains: [{ Identity: 'fabrikam.com', Domain: 'fabrikam.com' }],
  BlockedDomains: [{ Identity: 'bad.example' }],
  PushConfigurations: ['Global', 'Site:Seoul'].map((Identity) => ({
    Identity,
    EnableApplePushNotificationService: false,
    EnableMicrosoftPushNotificationService: true,
  })),
  McxConfigurations: ['Global', 'Site:Seoul'].map((Identity) => ({
    Identity,
    PushNotificationProxyUri: 'sip:old@push.lync.com',
  })),
  ImFilters: [filter('Global', 'callto: http: https:'), filter('Site:Seoul', 'http: sip:')],
  ExternalAccessPolicies: [
    policy('Global', true, false),
    policy('Site:Seoul', true, true),
    policy('Tag:AllowSkype', false, false),
  ],
  Users: [user('ken', 'Paris'), user('kim', '')],
};

function startOf(pair: Pair): World {
  const start = structuredClone(busy);
  if (pair.change === 'disable-federation') Object.assign(start, quiet);
  if (pair.change === 'remove-old-provider')
    start['PublicProviders'] = [provider('Messenger', skypeProxy)];
  if (pair.change === 'disallow-push-domain')
    start['AllowedDomains']?.push({
      Identity: 'push.lync.com',
      Domain: 'push.lync.com',
      Comment: 'Push, 2013',
      ProxyFqdn: '',
      MarkForMonitoring: false,
    });
  if (pair.change === 'remove-lync-online')
    start['HostingProviders']?.push(hosting('LyncOnline', 'sipfed.online.lync.com'));
  if (pair.change === 'create-user-policy') start['ExternalAccessPolicies']?.pop();
  if (pair.change === 'assign-user-policy')
    start['ExternalAccessPolicies']?.push(policy('Tag:Paris', false, false));
  if (pair.change.startsWith('create-skype-provider')) start['PublicProviders']?.shift();
  return start;
}

const laterOnly =
  /^(?:IconUrl|NameDecoration\w+|EnableSkype\w+|EnabledSharedAddressSpace|HostsOCSUsers|IsLocal|AutodiscoverUrl|EnableXmppAccess)$/;

/** A world without the properties that the earlier version of the product lacks. */
function asEarlier(world: World): World {
  const without = (row: Row): Row =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !laterOnly.test(name)));
  return Object.fromEntries(
    Object.entries(world).map(([table, rows]) => [table, rows.map(without)]),
  );
}

/** For every pair, a world of a version in which the change has something to do. */
export function scenesOf(version: Version): Setting[] {
  const able = pairs.filter(
    ({ change }) => version === 'later' || change !== 'create-skype-provider',
  );
  return able.map((pair) => ({
    pair,
    values: usualValues,
    start: version === 'later' ? startOf(pair) : asEarlier(startOf(pair)),
  }));
}

/** A deployment in which every reading command has something to show. */
export const reading: World = {
  ...busy,
  EdgeServices: [
    {
      Identity: 'EdgeServer:edge.contoso.com',
      PoolFqdn: 'edge.contoso.com',
      Version: '6',
      SiteId: 'Site:Seoul',
      AccessEdgeExternalFqdn: 'sip.contoso.com',
    },
  ],
  Roles: [{ Identity: 'CsAdministrator' }],
  Replicas: [
    {
      ReplicaFqdn: 'edge.contoso.com',
      UpToDate: true,
      LastUpdateCreation: '11/27/2026 2:05:10 AM',
    },
  ],
  MobilityPolicies: [{ Identity: 'Global', EnableMobility: true }],
  ImFilters: [filter('Global', 'callto:')],
  XmppPartners: [{ Identity: 'jabber.fabrikam.com' }],
  HostedVoicemailPolicies: [{ Identity: 'Global', Destination: 'um.contoso.com' }],
  DnsRecords: [
    {
      Identity: '_sipfederationtls._tcp.contoso.com',
      Type: 'SRV',
      NameTarget: 'sip.contoso.com',
      Port: '5061',
    },
  ],
};
