import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { endExchange, exchange } from './exchange/scene.ts';
import { commands } from './exchange/values.ts';
import { byHand, faultsOfCommands } from './oracle/commands.ts';
import { assertModelled, faultOfWindowsUse, modelOf } from './oracle/judge.ts';
import { productCmdlets, skip, windowsCommands } from './oracle/lists.ts';

after(endExchange);

test(
  'the model has only parameters that Exchange Server or Windows PowerShell documents, and demands what they demand',
  { skip },
  async () => {
    const known = productCmdlets();
    const windows = windowsCommands();
    for (const modelled of await modelOf(exchange())) {
      const { name, parameters } = modelled;
      const documented = known[name];
      if (documented !== undefined) assertModelled(modelled, documented);
      const syntax = windows.get(name);
      if (syntax !== undefined)
        assert.equal(
          faultOfWindowsUse({ name, parameters: Object.keys(parameters) }, syntax),
          undefined,
        );
      assert.ok(
        documented !== undefined || syntax !== undefined || byHand.test(name),
        `${name} is documented nowhere`,
      );
    }
  },
);

test(
  'the commands use only what Exchange Server 2013 and Windows PowerShell 3.0 have, or ask for it first',
  { skip },
  async () => {
    const model = new Map((await modelOf(exchange())).map((each) => [each.name, each]));
    assert.deepEqual(await faultsOfCommands(exchange(), commands(), model), []);
  },
);
