import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { commandsOf } from './lync/values.ts';
import { endLync, lync } from './lync/sessions.ts';
import { faultsOfCommands } from './oracle/commands.ts';
import { assertModelled, modelOf } from './oracle/judge.ts';
import { productCmdlets, skip } from './oracle/lists.ts';

after(endLync);

test(
  'the model has only parameters that Lync Server documents, and demands what it demands',
  { skip },
  async () => {
    const known = productCmdlets();
    for (const modelled of await modelOf(lync())) {
      const documented = known[modelled.name];
      assert.ok(documented, `${modelled.name} is no cmdlet of Lync Server 2013`);
      assertModelled(modelled, documented);
    }
  },
);

for (const runbook of ['lync-push-notifications', 'lync-skype-provisioning'] as const) {
  test(
    `${runbook}: the commands use only what Lync Server 2013 and Windows PowerShell 3.0 have`,
    { skip },
    async () => {
      assert.deepEqual(await faultsOfCommands(lync(), commandsOf(runbook)), []);
    },
  );
}
