import assert from 'node:assert/strict';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { text as textOf } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { root } from '../../scripts/run/command.ts';
import { exceeds } from '../../src/content/checks/called-effects.ts';
import { effectOfCall } from '../../src/content/checks/changing-verbs.ts';
import { loadRunbook } from '../../src/content/read/load.ts';
import { parseWith } from '../../src/parse.ts';
import { skip, startPowerShell } from '../support/powershell/start.ts';

const schema = z.object({
  file: z.string(),
  calls: z.array(z.object({ name: z.string(), text: z.string() })),
});

test(
  'PowerShell itself sees no call in a command that does more than its effect',
  { skip },
  async () => {
    const script = join(import.meta.dirname, 'command-names.ps1');
    const child = startPowerShell(script, ['-Folder', join(root, 'content/runbooks')]);
    const printed = await textOf(child.stdout);
    const scripts = printed.trim().split(/\r?\n/);
    assert.ok(scripts.length > 80);
    for (const line of scripts) {
      const { file, calls } = parseWith(schema, JSON.parse(line), 'command-names.ps1');
      const runbook = loadRunbook(basename(dirname(dirname(file))));
      const id = basename(file, '.ps1');
      const allowed = runbook.commands[id]?.effect ?? 'reads';
      const effectOf = (call: { name: string; text: string }) =>
        effectOfCall({ ...call, isOnlyShown: /\s-WhatIf(?![\w:])/i.test(call.text), start: 0 });
      const beyond = calls.filter((call) => exceeds(effectOf(call), allowed));
      assert.deepEqual(beyond, [], `${runbook.id}/${id}`);
      assert.ok(calls.length > 0 || allowed === 'reads', id);
    }
  },
);
