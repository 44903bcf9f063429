import type { Row, World } from '../model/case.ts';
import type { Pair } from './pairs.ts';
import { hosting, provider, skypeProxy } from './rows.ts';
import type { Values } from './values.ts';

/** What a deployment has in which federation is on and nothing uses it. */
export const quiet: World = {
  AccessEdge: [
    {
      Identity: 'Global',
      AllowFederatedUsers: true,
      EnablePartnerDiscovery: false,
      RoutingMethod: 'UseDnsSrvRouting',
    },
  ],
  AllowedDomains: [],
  HostingProviders: [{ ...hosting('Other', 'other.contoso.com'), Enabled: false }],
  PublicProviders: [{ ...provider('AIM', 'aim.contoso.com'), Enabled: false }],
  HostedVoicemailPolicies: [{ Identity: 'Global', Destination: '' }],
  XmppPartners: [],
};

/** The same world, in which what the removals look at before they act lets them act. */
export function letThrough({ change }: Pair, values: Values, world: World): World {
  if (change === 'disable-federation') return { ...world, ...quiet };
  const rows = world['PublicProviders'] ?? [];
  if (change === 'close-policies')
    return {
      ...world,
      PublicProviders: rows.map((row) =>
        row['ProxyFqdn'] === skypeProxy ? row : { ...row, Enabled: false },
      ),
    };
  const named = new Map([
    ['remove-old-provider', values.oldProviderIdentity],
    ['remove-skype-provider', values.skypeProviderIdentity],
    ['disable-skype-provider', values.skypeProviderIdentity],
  ]).get(change);
  if (named === undefined) return world;
  const isNamed = (row: Row): boolean => row['Identity'] === named;
  const isFree = (row: Row): boolean => row['ProxyFqdn'] !== skypeProxy;
  return {
    ...world,
    PublicProviders: rows
      .filter((row) => isNamed(row) || isFree(row))
      .map((row) => (isNamed(row) ? { ...row, ProxyFqdn: skypeProxy } : row)),
    HostingProviders: (world['HostingProviders'] ?? []).filter(isFree),
  };
}
