import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { runInWorld } from './run-in-world.ts';

const server = 'mbx01.corp.fabrikam.com';
const probe = 'PushNotifications.Proxy\\PushNotificationsEnterpriseConnectivityProbe';

test('the service is restarted on the chosen server, and given two minutes', { skip }, async () => {
  const { runs } = await runInWorld('restart-health-manager', ['computer']);
  assert.deepEqual(runs[0]?.calls, [
    `Restart-Service MSExchangeHM on ${server}`,
    'Start-Sleep 120',
  ]);
  assert.equal(runs[0].messages.at(-1), `MSExchangeHM on ${server} is running.`);
});

test(
  'a service that is missing, refuses or stays down is not called running',
  { skip },
  async () => {
    const restart = 'restart-health-manager';
    const missing = await runInWorld(restart, ['computer'], { Service: 'missing' });
    assert.match(missing.runs[0]?.failure ?? '', /Cannot find any service/);
    const refused = await runInWorld(restart, ['computer'], { Refuses: ['Restart-Service'] });
    assert.deepEqual(refused.runs[0]?.calls, []);
    const down = await runInWorld(restart, ['computer'], { AfterRestart: 'Stopped' });
    assert.match(down.runs[0]?.failure ?? '', /is Stopped\. Start the service/);
  },
);

test('the probe runs on a Mailbox server and shows three fields', { skip }, async () => {
  const Servers = [
    { Fqdn: 'cas01.corp.fabrikam.com', ServerRole: 'ClientAccess' },
    { Fqdn: server, ServerRole: 'Mailbox, ClientAccess' },
  ];
  const { runs } = await runInWorld('run-push-probe', ['exchange'], { Servers });
  assert.deepEqual(runs[0]?.calls, [`Invoke-MonitoringProbe -Identity ${probe} -Server ${server}`]);
  const lines = runs[0].output
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  assert.deepEqual(lines, ['ResultType : Succeeded', 'Error      :', 'Exception  :']);
});

test(
  'the probe does not start on a server without the role, or an unknown one',
  { skip },
  async () => {
    const Servers = [{ Fqdn: server, ServerRole: 'ClientAccess' }];
    const other = await runInWorld('run-push-probe', ['exchange'], { Servers });
    assert.match(other.runs[0]?.failure ?? '', /List the Mailbox servers, choose one/);
    const unknown = await runInWorld('run-push-probe', ['exchange']);
    assert.match(unknown.runs[0]?.failure ?? '', /couldn't be found/);
  },
);
