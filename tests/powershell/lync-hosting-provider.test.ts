import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { canonical } from './lync/canonical.ts';
import { hosting, skypeProxy } from './lync/rows.ts';
import { scenesOf } from './lync/scenes.ts';
import { endLync, lync } from './lync/sessions.ts';
import { scriptOf } from './lync/values.ts';
import { plain } from './model/case.ts';

after(endLync);

const scenes = scenesOf('later');

for (const change of ['create-skype-provider', 'create-skype-provider-undecorated'])
  test(
    `${change} takes no hosting provider with the name and the proxy of Skype for a public one`,
    { skip },
    async () => {
      const { pair, start, values } = scenes.find(({ pair: one }) => one.change === change) ?? {};
      assert.ok(pair && start && values);
      const { skypeProviderIdentity } = values;
      const world = {
        ...start,
        HostingProviders: [hosting(skypeProviderIdentity, skypeProxy)],
        PublicProviders: [],
      };
      const [outcome] = await lync().run(world, [
        plain(scriptOf(pair.runbook, pair.change, values)),
      ]);
      assert.equal(
        outcome?.failure,
        `${skypeProviderIdentity} has this identity or this proxy. Remove it first. Nothing was changed.`,
      );
      assert.equal(canonical(outcome.world), canonical(world));
    },
  );
