import type { Row, World } from '../model/case.ts';
import { skypeProxy } from './rows.ts';
import type { Values } from './values.ts';

/** A command that changes something, the one that takes it back, and what the first is for. */
export interface Pair {
  runbook: 'lync-push-notifications' | 'lync-skype-provisioning';
  change: string;
  undo: string;
  /** Whether the world is as the change wants it. */
  wanted: (world: World, values: Values) => boolean;
}

const push = 'lync-push-notifications';
const skype = 'lync-skype-provisioning';

function same(left: unknown, right: string): boolean {
  return typeof left === 'string' && left.toLowerCase() === right.toLowerCase();
}

function rows(world: World, table: string, identity?: string): Row[] {
  const all = world[table] ?? [];
  return identity === undefined ? all : all.filter((row) => same(row['Identity'], identity));
}

function isFederated(world: World): boolean {
  return rows(world, 'AccessEdge')[0]?.['AllowFederatedUsers'] === true;
}

const hasSkype: Pair['wanted'] = (world, { skypeProviderIdentity }) =>
  rows(world, 'PublicProviders', skypeProviderIdentity).some(
    (row) => row['ProxyFqdn'] === skypeProxy,
  );

/** Every changing command of the two Lync runbooks with its undo command. */
export const pairs: readonly Pair[] = [
  {
    runbook: push,
    change: 'add-hosting-provider',
    undo: 'remove-hosting-provider',
    wanted: (world, { providerProxyFqdn }) =>
      [...rows(world, 'HostingProviders'), ...rows(world, 'PublicProviders')].some(
        (row) => row['ProxyFqdn'] === providerProxyFqdn && row['Enabled'] === true,
      ),
  },
  {
    runbook: push,
    change: 'allow-push-domain',
    undo: 'remove-push-domain',
    wanted: (world) => rows(world, 'AllowedDomains', 'push.lync.com').length === 1,
  },
  {
    runbook: push,
    change: 'enable-push-notifications',
    undo: 'disable-push-notifications',
    wanted: (world, { applePush, microsoftPush }) =>
      rows(world, 'PushConfigurations').every(
        (row) =>
          row['EnableApplePushNotificationService'] === applePush &&
          row['EnableMicrosoftPushNotificationService'] === microsoftPush,
      ),
  },
  {
    runbook: push,
    change: 'turn-off-push-notifications',
    undo: 'turn-on-push-notifications-again',
    wanted: (world) =>
      rows(world, 'PushConfigurations').every(
        (row) =>
          row['EnableApplePushNotificationService'] === false &&
          row['EnableMicrosoftPushNotificationService'] === false,
      ),
  },
  {
    runbook: push,
    change: 'disallow-push-domain',
    undo: 'allow-push-domain-again',
    wanted: (world) => rows(world, 'AllowedDomains', 'push.lync.com').length === 0,
  },
  {
    runbook: push,
    change: 'remove-lync-online',
    undo: 'restore-lync-online',
    wanted: (world, { providerProxyFqdn }) =>
      rows(world, 'HostingProviders').every((row) => row['ProxyFqdn'] !== providerProxyFqdn),
  },
  { runbook: push, change: 'enable-federation', undo: 'disable-federation', wanted: isFederated },
  {
    runbook: push,
    change: 'repair-push-proxy-uri',
    undo: 'restore-push-proxy-uri',
    wanted: (world) =>
      rows(world, 'McxConfigurations').every(
        (row) => row['PushNotificationProxyUri'] === 'sip:push@push.lync.com',
      ),
  },
  {
    runbook: push,
    change: 'unblock-web-links',
    undo: 'block-web-links-again',
    wanted: (world) =>
      rows(world, 'ImFilters').every(
        ({ Enabled, Action, Prefixes }) =>
          Enabled !== true || Action !== 'Block' || !/\bhttps?:/.test(String(Prefixes)),
      ),
  },
  { runbook: skype, change: 'enable-federation', undo: 'restore-federation', wanted: isFederated },
  {
    runbook: skype,
    change: 'disable-federation',
    undo: 'reopen-federation',
    wanted: (world) => !isFederated(world),
  },
  {
    runbook: skype,
    change: 'open-global-policy',
    undo: 'restore-global-policy',
    wanted: (world) =>
      rows(world, 'ExternalAccessPolicies', 'Global').every(
        (row) => row['EnableFederationAccess'] === true && row['EnablePublicCloudAccess'] === true,
      ),
  },
  {
    runbook: skype,
    change: 'create-user-policy',
    undo: 'remove-user-policy',
    wanted: (world, { accessPolicyName }) =>
      rows(world, 'ExternalAccessPolicies', `Tag:${accessPolicyName.replace(/^Tag:/i, '')}`)
        .length === 1,
  },
  {
    runbook: skype,
    change: 'assign-user-policy',
    undo: 'restore-user-policy',
    wanted: (world, { policyUser, accessPolicyName }) =>
      rows(world, 'Users').some(
        (row) =>
          same(row['SipAddress'], `sip:${policyUser}`) &&
          same(row['ExternalAccessPolicy'], accessPolicyName.replace(/^Tag:/i, '')),
      ),
  },
  {
    runbook: skype,
    change: 'remove-old-provider',
    undo: 'restore-old-provider',
    wanted: (world, { oldProviderIdentity }) =>
      rows(world, 'PublicProviders', oldProviderIdentity).length === 0,
  },
  {
    runbook: skype,
    change: 'create-skype-provider',
    undo: 'undo-create-provider',
    wanted: hasSkype,
  },
  {
    runbook: skype,
    change: 'create-skype-provider-undecorated',
    undo: 'undo-create-provider',
    wanted: hasSkype,
  },
  {
    runbook: skype,
    change: 'remove-skype-provider',
    undo: 'restore-skype-provider',
    wanted: (world, { skypeProviderIdentity }) =>
      rows(world, 'PublicProviders', skypeProviderIdentity).length === 0,
  },
  {
    runbook: skype,
    change: 'disable-skype-provider',
    undo: 'enable-skype-provider',
    wanted: (world, { skypeProviderIdentity }) =>
      rows(world, 'PublicProviders', skypeProviderIdentity).every(
        (row) => row['Enabled'] === false,
      ),
  },
  {
    runbook: skype,
    change: 'close-policies',
    undo: 'reopen-policies',
    wanted: (world) =>
      rows(world, 'ExternalAccessPolicies').every(
        (row) =>
          row['EnablePublicCloudAccess'] === false &&
          row['EnablePublicCloudAudioVideoAccess'] === false,
      ),
  },
];
