import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

const folder = 'content/runbooks/enable-push/commands';
const rest =
  "expected one block `& { … }` whose first line is `$ErrorActionPreference = 'Stop'`. Put the whole command into such a block, indented by four spaces.";

test('reports a command that changes something and goes on after an error', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'goes-on-after-error' }), [
    `${folder}/disable-push.ps1:1:1: found a command that goes on after an error (\`effect: changes\`), ${rest}`,
    `${folder}/enable-push.ps1:1:1: found a command that goes on after an error (\`effect: changes\`), ${rest}`,
  ]);
});
