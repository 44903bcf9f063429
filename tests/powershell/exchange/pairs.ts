import type { Outcome, Row, World } from '../model/case.ts';
import { certificates } from './certificates.ts';
import { metadataUrl } from './values.ts';

/** A command that changes something, the one that takes it back, and what the first is for. */
export interface Pair {
  change: string;
  undo: string;
  /** Whether the world is as the change wants it. */
  wanted: (after: Pick<Outcome, 'world' | 'files'>) => boolean;
  /** Whether there is a way back from it, in a world like this. */
  hasWayBack?: (start: World) => boolean;
}

/** Whether a certificate can sign: Exchange Setup's own fulfils no more than this. */
function isUsable(row: Row): boolean {
  const ends = Date.parse(String(row['NotAfter']));
  return row['HasPrivateKey'] === true && Number(row['PublicKeySize']) >= 2048 && ends > Date.now();
}

function current(world: World): string {
  return String(world['AuthConfig']?.[0]?.['CurrentCertificateThumbprint'] ?? '');
}

function isSuitable(row: Row): boolean {
  return isUsable(row) && row['FriendlyName'] === 'Microsoft Exchange Server Auth Certificate';
}

function currentIsUsable({ world }: Pick<Outcome, 'world'>): boolean {
  return rows(world, 'Certificates').some(
    (row) => row['Identity'] === current(world) && isUsable(row),
  );
}

function rows(world: World, table: string): Row[] {
  return world[table] ?? [];
}

function sts(world: World): Row[] {
  return rows(world, 'AuthServers').filter((row) => row['Name'] === 'MicrosoftSts');
}

/** Every changing command that has an undo command. */
export const pairs: readonly Pair[] = [
  {
    change: 'set-authorization-server',
    undo: 'remove-authorization-server',
    wanted: ({ world }) =>
      rows(world, 'AuthServers').some(
        (row) =>
          row['Name'] === 'MicrosoftSts' &&
          row['Enabled'] === true &&
          row['AuthMetadataUrl'] === metadataUrl,
      ),
  },
  {
    change: 'find-or-create-certificate',
    undo: 'remove-certificate',
    wanted: (after) => currentIsUsable(after) || rows(after.world, 'Certificates').some(isSuitable),
  },
  {
    change: 'set-current-certificate',
    undo: 'restore-previous-certificate',
    wanted: currentIsUsable,
    hasWayBack: (start) =>
      rows(start, 'Certificates').some((row) => row['Identity'] === current(start)),
  },
  {
    change: 'export-certificate',
    undo: 'remove-exported-certificate',
    wanted: ({ files }) => Object.keys(files).some((name) => name.endsWith('OAuthCert.cer')),
  },
  {
    change: 'add-key-credential',
    undo: 'remove-key-credential',
    wanted: ({ world }) => rows(world, 'Keys').some((row) => row['Key'] === certificates.ours),
  },
  {
    change: 'enable-proxy',
    undo: 'disable-proxy',
    wanted: ({ world }) =>
      rows(world, 'PushProxy').some(
        (row) => row['Enabled'] === true && row['Organization'] === 'fabrikam.com',
      ),
  },
  {
    change: 'turn-off-proxy',
    undo: 'turn-on-proxy-again',
    wanted: ({ world }) => rows(world, 'PushProxy').every((row) => row['Enabled'] === false),
  },
  {
    change: 'turn-off-authorization-server',
    undo: 'turn-on-authorization-server-again',
    wanted: ({ world }) => sts(world).every((row) => row['Enabled'] === false),
  },
  {
    change: 'remove-registered-key',
    undo: 'register-key-again',
    wanted: ({ world }) => rows(world, 'Keys').every((row) => row['Key'] !== certificates.other),
  },
  {
    change: 'install-graph-module',
    undo: 'uninstall-graph-module',
    wanted: ({ world }) =>
      rows(world, 'Modules').some((row) => row['Name'] === 'Microsoft.Graph.Applications'),
  },
];
