import fc from 'fast-check';
import type { Row, World } from '../model/case.ts';
import { certificates } from './certificates.ts';
import { aloneWorld, partners } from './partners.ts';
import { metadataUrl } from './values.ts';

const bool = fc.boolean();
const server = 'mbx01.corp.fabrikam.com';

function config(current: string | null): Row[] {
  return [
    {
      Identity: 'Auth Configuration',
      CurrentCertificateThumbprint: current,
      PreviousCertificateThumbprint: null,
      NextCertificateThumbprint: null,
      NextCertificateEffectiveDate: null,
    },
  ];
}

const installed = fc.uniqueArray(
  fc.record({
    Identity: fc.constantFrom('AAAA', 'BBBB', 'CCCC', 'DDDD'),
    FriendlyName: fc.constantFrom(
      'Exchange S2S OAuth',
      'Contoso OAuth',
      'Microsoft Exchange Server Auth Certificate',
    ),
    CertificateDomains: fc.constantFrom(
      '',
      'corp.fabrikam.com',
      'mail.fabrikam.com CORP.FABRIKAM.COM',
    ),
    Services: fc.constantFrom('SMTP', 'Federation', 'IMAP, POP, SMTP', 'None'),
    PublicKeySize: fc.constantFrom('1024', '2048', '4096'),
    HasPrivateKey: bool,
    NotAfter: fc.constantFrom(
      '2018-01-01T00:00:00Z',
      '2098-01-01T00:00:00Z',
      '2097-01-01T00:00:00Z',
    ),
  }),
  { selector: ({ Identity }) => Identity, maxLength: 4 },
);

const authServers = fc
  .record({
    sts: fc.option(fc.tuple(fc.constantFrom(metadataUrl, 'https://login.windows.net/x'), bool)),
    other: bool,
  })
  .map(({ sts, other }) => [
    ...(other ? [authServer('EvoSts', 'https://login.windows.net/y', true)] : []),
    ...(sts === null ? [] : [authServer('MicrosoftSts', ...sts)]),
  ]);

function authServer(Name: string, AuthMetadataUrl: string, Enabled: boolean): Row {
  return { Identity: Name, Name, Enabled, AuthMetadataUrl, Type: 'MicrosoftACS' };
}

const keys = fc.subarray(['ours', 'other', 'third'] as const);
function graphKey(name: keyof typeof certificates): Row {
  const Key = certificates[name];
  return {
    Identity: `id-${name}`,
    Type: 'AsymmetricX509Cert',
    Usage: 'Verify',
    Key,
    DisplayName: name,
  };
}

const proxy = fc.constantFrom<Row>(
  { Enabled: false, Organization: '', Uri: '' },
  { Enabled: false, Organization: 'x.com', Uri: 'https://x' },
  { Enabled: true, Organization: 'x.com', Uri: 'https://x' },
  { Enabled: true, Organization: 'fabrikam.com', Uri: 'https://x' },
);
const modules = fc.subarray([
  ['Microsoft.Graph.Applications', '1.0.0'],
  ['Microsoft.Graph.Authentication', '1.0.0'],
  ['Microsoft.Graph.Authentication', '2.30.0'],
] as const);

/** An organization as it may be found. */
export function anyWorld(): fc.Arbitrary<World> {
  const parts = fc.tuple(installed, fc.nat(4), authServers, keys, keys, proxy, modules, partners);
  return parts.map(([Certificates, which, AuthServers, graph, msonline, push, there, users]) => ({
    ...users,
    AuthServers,
    Certificates,
    AuthConfig: config(Certificates[which]?.Identity ?? (which === 4 ? null : 'GONE')),
    PushProxy: [{ Identity: 'OnPrem-Proxy', ...push }],
    Keys: graph.map(graphKey),
    MsolKeys: msonline.map((name) => ({ Identity: `id-${name}`, Value: certificates[name] })),
    Modules: there.map(([Name, Version]) => ({ Identity: `${Name} ${Version}`, Name, Version })),
    Principals: [{ Identity: 'p1' }],
    GraphSession: [],
    Answers: [],
    Store: [
      { Identity: 'OTHER', RawData: certificates.other },
      ...[...Certificates.map(({ Identity }) => Identity), 'GONE'].map((Identity) => ({
        Identity,
        RawData: certificates.ours,
      })),
    ],
    ExchangeServers: [
      {
        Identity: server,
        Name: 'MBX01',
        Fqdn: server,
        ServerRole: 'Mailbox, ClientAccess',
        AdminDisplayVersion: 'Version 15.0 (Build 1497.2)',
        Site: 'Seoul',
      },
      {
        Identity: 'mbx16',
        Name: 'MBX16',
        Fqdn: 'mbx16.corp.fabrikam.com',
        ServerRole: 'Mailbox',
        AdminDisplayVersion: 'Version 15.1 (Build 2507.6)',
        Site: 'Seoul',
      },
    ],
    Services: [{ Identity: 'MSExchangeHM', MachineName: server, Status: 'Running' }],
  }));
}

/** Worlds for every fault: in each, every command has something to do. */
export const usualWorlds: readonly World[] = fc
  .sample(anyWorld(), { seed: 7, numRuns: 3 })
  .map((world, at) => {
    const certificate = {
      FriendlyName: 'Microsoft Exchange Server Auth Certificate',
      CertificateDomains: '',
      Services: 'SMTP',
      PublicKeySize: '2048',
      HasPrivateKey: true,
    };
    const old = { Identity: 'OLD', ...certificate, NotAfter: '2018-01-01T00:00:00Z' };
    const good = { Identity: 'GOOD', ...certificate, NotAfter: '2098-01-01T00:00:00Z' };
    return {
      ...world,
      ...aloneWorld,
      AuthServers:
        [
          [],
          [authServer('MicrosoftSts', 'https://login.windows.net/x', true)],
          [authServer('MicrosoftSts', metadataUrl, false)],
        ][at] ?? [],
      AuthConfig: config('OLD'),
      Certificates: at === 1 ? [old, good] : [old],
      Keys: (['other', 'third'] as const).slice(0, at === 1 ? 1 : 2).map(graphKey),
      MsolKeys: (world['MsolKeys'] ?? []).filter((row) => row['Value'] !== certificates.ours),
      Modules: (world['Modules'] ?? []).filter(
        (row) => row['Name'] !== 'Microsoft.Graph.Applications',
      ),
      PushProxy: [
        {
          Identity: 'OnPrem-Proxy',
          ...(at === 1
            ? { Enabled: true, Organization: 'x.com', Uri: 'https://x' }
            : { Enabled: false, Organization: '', Uri: '' }),
        },
      ],
      Store: [...(world['Store'] ?? []), { Identity: 'OLD', RawData: certificates.ours }],
    };
  });

/**
 * The world as text to compare. Exchange keeps only the last previous certificate, a proxy that is off has no
 * organization, and Graph gives a key that comes back an ID and a name of its own.
 */
export function canonical(world: World): string {
  const tables = Object.entries(world).filter(([table]) => table !== 'GraphSession');
  return JSON.stringify(
    tables
      .map(([table, rows]) => [
        table,
        rows.map((row) => JSON.stringify(meaning(table, row))).sort(),
      ])
      .sort(),
  );
}

function meaning(table: string, row: Row): [string, unknown][] {
  const skipped = table === 'Keys' ? ['Identity', 'DisplayName'] : skippedInExchange(table, row);
  return Object.entries(row)
    .filter(([name]) => !skipped.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function skippedInExchange(table: string, row: Row): string[] {
  return table === 'PushProxy' && row['Enabled'] === false
    ? ['Organization', 'Uri']
    : ['PreviousCertificateThumbprint'];
}
