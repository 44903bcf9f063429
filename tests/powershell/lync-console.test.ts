import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { scenesOf } from './lync/scenes.ts';
import { scriptOf, usualValues } from './lync/values.ts';
import { plain, type Row, type World } from './model/case.ts';
import { ModelSession } from './model/session.ts';

const sessions: Partial<Record<'modelled' | 'real', ModelSession>> = {};
after(() => {
  for (const session of Object.values(sessions)) session.close();
});

/** A PowerShell of this file with modelled or real files: what other files ran in theirs might have left variables. */
function sessionWith(files: 'modelled' | 'real'): ModelSession {
  const realFiles = files === 'real';
  return (sessions[files] ??= new ModelSession({ models: ['lync'], realFiles }));
}

test('no command leaves a variable in the session', { skip }, async () => {
  const session = sessionWith('modelled');
  const list = plain(
    "(Get-Variable -Scope Global | ForEach-Object { $_.Name } | Sort-Object) -join ' '",
  );
  for (const { pair, values, start: world } of scenesOf('later')) {
    const change = plain(scriptOf(pair.runbook, pair.change, values));
    const undo = plain(scriptOf(pair.runbook, pair.undo, values));
    const [before, , , later] = await session.run(world, [list, change, undo, list]);
    assert.equal(later?.output, before?.output, pair.change);
  }
});

test('where no record can be written, nothing is changed', { skip }, async () => {
  const session = sessionWith('real');
  // A file stands where the folder is meant: nobody can write into it, root included.
  const profile = import.meta.filename;
  for (const { pair, values, start: world } of scenesOf('later')) {
    const script = scriptOf(pair.runbook, pair.change, values);
    const [outcome] = await session.run(world, [{ ...plain(script), profile }]);
    assert.notEqual(outcome?.failure ?? null, null, pair.change);
    assert.deepEqual(outcome?.world, world, pair.change);
  }
});

test('with the real commands for files, each change is taken back', { skip }, async () => {
  const session = sessionWith('real');
  for (const { pair, values, start: world } of scenesOf('later')) {
    const change = plain(scriptOf(pair.runbook, pair.change, values));
    const undo = plain(scriptOf(pair.runbook, pair.undo, values));
    const [done, back] = await session.run(world, [change, undo]);
    assert.deepEqual([done?.failure, back?.failure, back?.files], [null, null, {}], pair.change);
  }
});

test('a name with a wildcard changes nothing', { skip }, async () => {
  const session = sessionWith('modelled');
  const wild = {
    policyUser: '*',
    accessPolicyName: '*',
    oldProviderIdentity: 'M*',
    skypeProviderIdentity: '[S]kype',
    providerIdentity: 'L?',
  };
  for (const { pair, values, start: world } of scenesOf('later')) {
    const script = scriptOf(pair.runbook, pair.change, { ...values, ...wild });
    if (script === scriptOf(pair.runbook, pair.change, values)) continue;
    const [outcome] = await session.run(world, [plain(script)]);
    assert.match(outcome?.failure ?? '', /without wildcards/, pair.change);
    assert.deepEqual(outcome?.world, world, pair.change);
  }
});

test('a name that is not found is not called a blocked port', { skip }, async () => {
  const script = scriptOf('lync-push-notifications', 'test-apple-port', usualValues);
  const said = async (host: string, port: string): Promise<string> => {
    const asked = script.replace("'1-courier.push.apple.com', 5223", `'${host}', ${port}`);
    const [outcome] = await sessionWith('modelled').run({}, [plain(asked)]);
    return outcome?.output ?? '';
  };
  assert.match(await said('nothing.invalid', '5223'), /^The name was not found/);
  assert.match(await said('127.0.0.1', '1'), /^TCP 5223 is blocked/);
});

/** The world with another name for the first provider of each kind. */
function renamed(world: World, Identity: string): World {
  const first = (rows: Row[] = []): Row[] =>
    rows.map((row, at) => (at === 0 ? { ...row, Identity } : row));
  return {
    ...world,
    PublicProviders: first(world['PublicProviders']),
    HostingProviders: first(world['HostingProviders']),
  };
}

test('a record of another object is told and kept', { skip }, async () => {
  const session = sessionWith('modelled');
  const creating = /^(?:add|create)-/;
  const named = /-(?:provider|provider-undecorated)$|^create-user-policy$/;
  // Two names, one file: a colon cannot stand in the name of a file.
  const [values, others] = ['a:b', 'a_b'].map((name) => ({
    ...usualValues,
    accessPolicyName: name,
    providerIdentity: name,
    oldProviderIdentity: name,
    skypeProviderIdentity: name,
  }));
  assert.ok(values && others);
  for (const { pair, start: world } of scenesOf('later')) {
    if (!named.test(pair.change)) continue;
    const change = plain(scriptOf(pair.runbook, pair.change, values));
    const undo = plain(scriptOf(pair.runbook, pair.undo, others));
    const from = creating.test(pair.change) ? world : renamed(world, 'a:b');
    const [done, taken] = await session.run(from, [change, undo]);
    assert.equal(done?.failure, null, pair.change);
    assert.match(taken?.failure ?? '', /^The record .+ belongs to (?:Tag:)?a:b\./, pair.undo);
    assert.deepEqual([taken?.world, taken?.files], [done.world, done.files], pair.undo);
  }
});
