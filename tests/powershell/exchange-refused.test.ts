import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { pairs } from './exchange/pairs.ts';
import { scriptOf } from './exchange/values.ts';
import { canonical, usualWorlds } from './exchange/worlds.ts';
import { filesFor } from './exchange/scene.ts';
import { plain } from './model/case.ts';
import { ModelSession } from './model/session.ts';

const models = ['exchange', 'graph', 'msonline', 'computer'];
const session = skip === false ? new ModelSession({ models }) : undefined;

after(() => session?.close());

const world = usualWorlds[1] ?? {};
const changes = pairs.filter(({ change }) => Object.keys(filesFor(change)).length === 0);

for (const { change } of changes) {
  test(
    `${change} changes nothing when the profile folder refuses the record`,
    { skip },
    async () => {
      assert.ok(session);
      const start =
        change === 'find-or-create-certificate' ? { ...world, Certificates: [] } : world;
      const script = scriptOf(change, join(session.profile, 'OAuthCert.cer'));
      // A file stands where the folder is meant: nobody can write into it, root included.
      const profile = import.meta.filename;
      const [outcome] = await session.run(start, [{ ...plain(script), profile }]);
      assert.ok(outcome);
      assert.notEqual(outcome.failure, null);
      assert.deepEqual([outcome.said, outcome.files], [[], {}]);
      assert.equal(canonical(outcome.world), canonical(start));
    },
  );
}
