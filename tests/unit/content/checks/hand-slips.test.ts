import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isHandSlip,
  ofAnyParameters,
  ofCmdlets,
  ofParameters,
} from '../../../../src/content/checks/hand-slips.ts';

test('takes a slip of the hand for one', () => {
  const slips = [
    ['CsAccesEdgeConfiguration', 'CsAccessEdgeConfiguration'],
    ['CsAllowedDomian', 'CsAllowedDomain'],
    ['CsAllowdDomain', 'CsAllowedDomain'],
    ['PushNotificationsProxy', 'PushNotificationProxy'],
    ['CsServices', 'CsService'],
    ['CsAcessEdgeConfigration', 'CsAccessEdgeConfiguration'],
  ] as const;
  for (const [name, meant] of slips) assert.equal(isHandSlip(name, meant, ofCmdlets), true, name);
  assert.equal(isHandSlip('Organisation', 'Organization', ofParameters), true);
  assert.equal(isHandSlip('EdgeServr', 'EdgeServer', ofAnyParameters), true);
});

test('takes names that are meant to differ for two', () => {
  const cmdlets = [
    ['CsClsConfiguration', 'CsCpsConfiguration'],
    ['NetAdapterRsc', 'NetAdapterRss'],
    ['MailboxImportRequest', 'MailboxExportRequest'],
    ['CsService', 'Service'],
    ['Contact', 'Content'],
    ['CsUser', 'CsAdUser'],
    ['CsSipProxyTCP', 'CsSipProxyTLS'],
    ['CsAllowedDomain', 'CsBlockedDomain'],
  ] as const;
  for (const [name, other] of cmdlets)
    assert.equal(isHandSlip(name, other, ofCmdlets), false, name);
  const parameters = [
    ['InternalUrl', 'ExternalUrl'],
    ['CustomAttribute1', 'CustomAttribute2'],
    ['ExternalHttpPort', 'ExternalHttpsPort'],
    ['Local', 'Locale'],
    ['Internal', 'Internet'],
    ['IPv4Address', 'IPv6Address'],
  ] as const;
  for (const [name, other] of parameters)
    assert.equal(isHandSlip(name, other, ofParameters), false, name);
  for (const [name, other] of [
    ...parameters,
    ['RoleType', 'RuleType'],
    ['Server', 'Servers'],
  ] as const)
    assert.equal(isHandSlip(name, other, ofAnyParameters), false, name);
});
