import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { endLync, lync } from './lync/sessions.ts';
import { scriptOf, usualValues } from './lync/values.ts';
import { plain } from './model/case.ts';
import { everyFault } from './model/faults.ts';

after(endLync);

const save = plain(scriptOf('lync-skype-provisioning', 'save-configuration', usualValues));

test('both parts of the configuration are saved, each named', { skip }, async () => {
  const [outcome] = await lync().run({}, [save]);
  assert.equal(outcome?.failure, null);
  const names = Object.keys(outcome.files).sort();
  assert.match(
    names.join(' '),
    /^lync-configuration-\d{8}-\d{6}\.zip lync-locations-\d{8}-\d{6}\.zip$/,
  );
  assert.equal(outcome.said.length, 2);
  for (const name of names) assert.ok(outcome.said.some((line) => line.endsWith(name)));
});

test('nothing is called saved that was not, whatever fails', { skip }, async () => {
  const [usual] = await lync().run({}, [save]);
  for (const { name, step } of everyFault(save.script, usual?.calls ?? [], [])) {
    const [hit] = await lync().run({}, [step]);
    assert.ok(hit);
    for (const line of hit.said.filter((said) => said.startsWith('Saved: ')))
      assert.ok(
        Object.keys(hit.files).some((file) => line.endsWith(file)),
        name,
      );
    const isWhole = Object.keys(hit.files).length === 2;
    assert.ok(hit.failure !== null || isWhole, `${name}: silent about a missing part`);
  }
});
