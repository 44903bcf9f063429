import type { Row } from '../model/case.ts';

/** The proxy of Skype. */
export const skypeProxy = 'federation.messenger.msn.com';

/** A public provider. */
export function provider(Identity: string, ProxyFqdn: string): Row {
  return {
    Identity,
    ProxyFqdn,
    Enabled: true,
    VerificationLevel: 'AlwaysUnverifiable',
    IconUrl: 'https://contoso.com/icon.png',
    NameDecorationDomain: '',
    NameDecorationRoutingDomain: 'msn.com',
    NameDecorationExcludedDomainList: 'msn.com,live.com',
  };
}

/** A filter for links in messages. */
export function filter(Identity: string, Prefixes: string): Row {
  return { Identity, Enabled: true, Action: 'Block', Prefixes };
}

/** A hosting provider. */
export function hosting(Identity: string, ProxyFqdn: string): Row {
  return {
    Identity,
    ProxyFqdn,
    Enabled: true,
    VerificationLevel: 'UseSourceVerification',
    EnabledSharedAddressSpace: false,
    HostsOCSUsers: false,
    IsLocal: false,
    AutodiscoverUrl: '',
  };
}

/** An external access policy. */
export function policy(Identity: string, audioVideo: boolean, publicCloud: boolean): Row {
  return {
    Identity,
    EnableFederationAccess: Identity !== 'Global',
    EnableOutsideAccess: true,
    EnablePublicCloudAccess: publicCloud,
    EnablePublicCloudAudioVideoAccess: audioVideo,
    EnableXmppAccess: false,
  };
}

/** A user with an external access policy, or without one. */
export function user(name: string, assigned: string): Row {
  return {
    Identity: `CN=${name},DC=contoso,DC=com`,
    SipAddress: `sip:${name}@contoso.com`,
    UserPrincipalName: `${name}@contoso.local`,
    SamAccountName: name,
    DisplayName: `${name} Smith`,
    ExternalAccessPolicy: assigned,
  };
}
